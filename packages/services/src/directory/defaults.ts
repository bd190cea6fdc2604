/** The smallest number of respondents behind any figure, unless the organisation chooses more; and the noise's scale. */
export const DEFAULT_K = 10;
export const DEFAULT_NOISE_BITS = 2;
