// Plain JavaScript: a thread has no hooks yet that would understand anything else.
import { register } from 'tsx/esm/api';

register();
await import('./work.ts');
