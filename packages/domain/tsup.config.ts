import { defineConfig } from 'tsup'
