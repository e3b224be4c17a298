/** The file of Readability alone: the package's main file also has its test for readable pages, which is not used. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
