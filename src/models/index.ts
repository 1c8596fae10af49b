export {diffusion, type Diffusion, type DiffusionInput} from './diffusion.js';
