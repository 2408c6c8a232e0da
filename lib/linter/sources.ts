import type { Source } from './types.ts';

type Body = Omit<Source, 'section'>;

/** The public texts the rules rest on, once each. Dates of application are data, not code. */
const BODIES = {
  UCPD: {
    name: 'EU Unfair Commercial Practices Directive 2005/29/EC',
    address: 'https://eur-lex.europa.eu/eli/dir/2005/29',
    regions: ['eu', 'es'],
  },
  UCPD_GUIDANCE: {
    name: 'European Commission guidance on unfair practices 2021/C 526/01',
    address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52021XC1229(05)',
    regions: ['eu', 'es'],
  },
  ECGT: {
    name: 'EU Directive 2024/825 (empowering consumers, generic green claims)',
    address: 'https://eur-lex.europa.eu/eli/dir/2024/825/oj',
    regions: ['eu', 'es'],
    from: '2026-09-27',
  },
  PRICE_INDICATION: {
    name: 'EU Price Indication Directive 98/6/EC (lowest price of 30 days)',
    address: 'https://eur-lex.europa.eu/eli/dir/1998/6',
    regions: ['eu', 'es'],
    from: '2022-05-28',
  },
  CONSUMER_RIGHTS: {
    name: 'EU Consumer Rights Directive 2011/83/EU',
    address: 'https://eur-lex.europa.eu/eli/dir/2011/83',
    regions: ['eu', 'es'],
  },
  GDPR: {
    name: 'EU General Data Protection Regulation 2016/679',
    address: 'https://eur-lex.europa.eu/eli/reg/2016/679',
    regions: ['eu', 'es'],
  },
  HEALTH_CLAIMS: {
    name: 'EU Regulation 1924/2006 on nutrition and health claims',
    address: 'https://eur-lex.europa.eu/eli/reg/2006/1924',
    regions: ['eu', 'es'],
  },
  DMCC: {
    name: 'UK Digital Markets, Competition and Consumers Act 2024',
    address: 'https://www.legislation.gov.uk/ukpga/2024/13',
    regions: ['uk'],
    from: '2025-04-06',
  },
  CMA_UCP: {
    name: 'UK CMA guidance on unfair commercial practices (CMA207)',
    address: 'https://www.gov.uk/government/publications/unfair-commercial-practices-cma207',
    regions: ['uk'],
  },
  CMA_GREEN: {
    name: 'UK CMA Green Claims Code',
    address: 'https://www.gov.uk/government/publications/green-claims-code-making-environmental-claims',
    regions: ['uk'],
  },
  CAP: {
    name: 'UK CAP Code (ASA)',
    address: 'https://www.asa.org.uk/codes-and-rulings/advertising-codes/non-broadcast-code.html',
    regions: ['uk'],
  },
  ASA_SUPERLATIVES: {
    name: 'ASA advice: superlative claims',
    address: 'https://www.asa.org.uk/advice-online/types-of-claims-superlative.html',
    regions: ['uk'],
  },
  ASA_BEST: {
    name: 'ASA advice: “best” claims',
    address: 'https://www.asa.org.uk/advice-online/types-of-claims-best.html',
    regions: ['uk'],
  },
  ASA_RECOGNISING_ADS: {
    name: 'ASA advice: recognising ads on social media',
    address: 'https://www.asa.org.uk/advice-online/recognising-ads-social-media.html',
    regions: ['uk'],
  },
  ASA_SAVINGS: {
    name: 'ASA advice: promotional savings claims',
    address: 'https://www.asa.org.uk/advice-online/promotional-savings-claims.html',
    regions: ['uk'],
  },
  ASA_TERMS: {
    name: 'ASA advice: terms of promotions',
    address: 'https://www.asa.org.uk/advice-online/promotional-marketing-terms-and-conditions-tcs.html',
    regions: ['uk'],
  },
  FCA_FG24: {
    name: 'FCA guidance FG24/1 on financial promotions on social media',
    address: 'https://www.fca.org.uk/publication/finalised-guidance/fg24-1.pdf',
    regions: ['uk'],
    from: '2024-03-26',
  },
  FTC_255: {
    name: 'FTC Endorsement Guides, 16 CFR Part 255',
    address: 'https://www.ecfr.gov/current/title-16/part-255',
    regions: ['us'],
  },
  FTC_465: {
    name: 'FTC rule on reviews and testimonials, 16 CFR Part 465',
    address: 'https://www.ecfr.gov/current/title-16/part-465',
    regions: ['us'],
    from: '2024-10-21',
  },
  FTC_260: {
    name: 'FTC Green Guides, 16 CFR Part 260',
    address: 'https://www.ecfr.gov/current/title-16/part-260',
    regions: ['us'],
  },
  FTC_251: {
    name: 'FTC guide on the word “free”, 16 CFR 251.1',
    address: 'https://www.ecfr.gov/current/title-16/part-251',
    regions: ['us'],
  },
  FTC_233: {
    name: 'FTC guides against deceptive pricing, 16 CFR Part 233',
    address: 'https://www.ecfr.gov/current/title-16/part-233',
    regions: ['us'],
  },
  FTC_HEALTH: {
    name: 'FTC Health Products Compliance Guidance',
    address: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    regions: ['us'],
  },
  FTC_DISCLOSURES: {
    name: 'FTC Disclosures 101 for social media',
    address: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
    regions: ['us'],
  },
  FTC_DOTCOM: {
    name: 'FTC .com Disclosures',
    address:
      'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
    regions: ['us'],
  },
  SPAIN_LCD: {
    name: 'Spain, Ley 3/1991 de Competencia Desleal',
    address: 'https://www.boe.es/buscar/act.php?id=BOE-A-1991-628',
    regions: ['es'],
  },
  SPAIN_LSSI: {
    name: 'Spain, Ley 34/2002 (LSSI)',
    address: 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
    regions: ['es'],
  },
  AUTOCONTROL: {
    name: 'Spain, code of conduct on influencer advertising (Autocontrol)',
    address: 'https://www.autocontrol.es',
    regions: ['es'],
    from: '2025-10-01',
  },
  META_BAIT: {
    name: 'Meta on engagement bait',
    address: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
  },
  META_PROMOTIONS: {
    name: 'Meta rules for promotions on pages',
    address: 'https://www.facebook.com/policies/pages_groups_events',
  },
  X_AUTHENTICITY: { name: 'X authenticity policy', address: 'https://help.x.com/en/rules-and-policies/authenticity' },
  GOOGLE_ADS: {
    name: 'Google Ads editorial and misrepresentation policies (as a yardstick)',
    address: 'https://support.google.com/adspolicy',
  },
  WOMMA: { name: 'Word of Mouth Marketing Association code of ethics', address: 'https://womma.org/ethics' },
  GOVUK: { name: 'GOV.UK style guide: plain English', address: 'https://www.gov.uk/guidance/style-guide' },
  PLAIN_18F: { name: '18F content guide: plain language', address: 'https://github.com/18F/content-guide' },
  MAILCHIMP: { name: 'Mailchimp content style guide', address: 'https://github.com/mailchimp/content-style-guide' },
  MICROSOFT: {
    name: 'Microsoft style guide: brand voice',
    address: 'https://learn.microsoft.com/style-guide/brand-voice-above-all-simple-human',
  },
  NNG: {
    name: 'Nielsen Norman Group: the four dimensions of tone of voice',
    address: 'https://www.nngroup.com/articles/tone-of-voice-dimensions/',
  },
  FORMALITY: {
    name: 'Pavlick and Tetreault 2016, formality in online communication',
    address: 'https://aclanthology.org/Q16-1005',
  },
  POLITENESS: {
    name: 'Danescu-Niculescu-Mizil et al. 2013, a computational approach to politeness',
    address: 'https://arxiv.org/abs/1306.6078',
  },
  HUMAN_VOICE: {
    name: 'Liebrecht et al. 2021, conversational human voice',
    address: 'https://doi.org/10.1016/j.jbusres.2021.03.020',
  },
  FIRST_PERSON: {
    name: 'Packard et al. 2018, (I’m) happy to help (you)',
    address: 'https://doi.org/10.1509/jmr.16.0118',
  },
  APOLOGY: {
    name: 'Lewicki et al. 2016, the structure of effective apologies',
    address: 'https://ncmr.lps.library.cmu.edu/article/id/264',
  },
  ROTE_REPLIES: {
    name: 'Liu et al. 2021, rote replies of managers',
    address: 'https://doi.org/10.1016/j.tourman.2021.104346',
  },
  SERVICE_RECOVERY: {
    name: 'Service recovery via Twitter (10,305 posts)',
    address: 'https://ssrn.com/abstract=4467477',
  },
  DARK_PATTERNS: { name: 'Mathur et al. 2019, dark patterns at scale', address: 'https://arxiv.org/abs/1907.07032' },
  CLICKBAIT: { name: 'Chakraborty et al. 2016, stop clickbait', address: 'https://arxiv.org/abs/1610.09786' },
  CONTEXTS: {
    name: 'Ollier-Malaterre et al. 2013, when worlds collide in cyberspace',
    address: 'https://doi.org/10.5465/amr.2011.0235',
  },
  GRICE: { name: 'Grice 1975, logic and conversation', address: 'https://doi.org/10.1163/9789004368811_003' },
} as const satisfies Record<string, Body>;

export type SourceKey = keyof typeof BODIES;

/** A source with the section that matters. */
export const cite = (key: SourceKey, section?: string): Source => ({ ...BODIES[key], ...(section && { section }) });
