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

export const SDOH_LABELS: Readonly<Record<SdohDomain, string>> = {
  economic_stability: 'Economic stability',
  education_access_quality: 'Education access and quality',
  health_care_access_quality: 'Health care access and quality',
  neighborhood_built_environment: 'Neighborhood and built environment',
  social_community_context: 'Social and community context',
};
