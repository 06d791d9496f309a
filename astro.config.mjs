import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/program/astro-config.ts';

export default defineConfig(astroConfig());
