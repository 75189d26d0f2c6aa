/** NIST SP 800-63B-4: 15 characters where a password may be all there is; no rules about kinds of characters. */
export const MIN_PASSWORD = 15;
export const MAX_PASSWORD = 256;
