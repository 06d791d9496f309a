import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/build/astro-config.ts';

export default defineConfig(astroConfig());
