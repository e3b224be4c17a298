/** Returns an address without its fragment: two addresses that are then equal are the same page. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');
