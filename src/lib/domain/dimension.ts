/** The four dimensions of recovery (SAMHSA, Working Definition of Recovery, 2012). */
export const DIMENSIONS = ['health', 'home', 'purpose', 'community'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
  health: 'Health',
  home: 'Home',
  purpose: 'Purpose',
  community: 'Community',
};

/** The five social-determinant domains of Healthy People 2030. */
export const SDOH_DOMAINS = [
  'economic_stability',
  'education_access_quality',
  'health_care_access_quality',
  'neighborhood_built_environment',
  'social_community_context',
] as const;
export type SdohDomain = (typeof SDOH_DOMAINS)[number];
