import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/astro-config.ts';

export default defineConfig(astroConfig());
