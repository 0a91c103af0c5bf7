export { statusesOf } from './register';
