// The package's main file also contains a second test for articles, which the content script would compile.
declare module '@mozilla/readability/Readability' {
  export { Readability as default } from '@mozilla/readability';
}
