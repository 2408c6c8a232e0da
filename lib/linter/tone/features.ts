import type { ToneDimension } from '../../profile/index.ts';

/** Things counted by the scan itself rather than found in the word lists. */
export type Sign =
  | '!'
  | '?'
  | 'emoji'
  | 'capitals'
  | 'figures'
  | 'handles'
  | 'short forms'
  | 'long words'
  | 'very long words'
  | 'greeted names'
  | 'buying commands'
  | 'words over 12 a sentence';

export interface Feature {
  readonly name: string;
  /** Per hit per 100 words, on the logistic scale. */
  readonly weight: number;
  /** Words and phrases, lower case, parted by commas. */
  readonly words?: string;
  readonly sign?: Sign;
}

/** Where each dimension stands before any hit. */
export const START: Readonly<Record<ToneDimension, number>> = {
  formality: 0,
  energy: -1.6,
  closeness: -1.5,
  invitation: -1.4,
  respect: 0.4,
  plainness: 1.6,
};

/**
 * Weights are set by hand so that texts of known tone come out in order; they follow Pavlick and Tetreault 2016
 * (formality), Danescu-Niculescu-Mizil et al. 2013 (respect) and Liebrecht et al. 2021 (closeness, invitation).
 */
export const FEATURES: Readonly<Record<ToneDimension, readonly Feature[]>> = {
  formality: [
    { name: 'short forms', weight: -0.16, sign: 'short forms' },
    {
      name: 'chat words',
      weight: -0.3,
      words:
        'hey,hiya,yeah,yep,yay,nope,wow,gonna,wanna,gotta,kinda,lol,omg,btw,tbh,cool,awesome,stuff,guys,folks,lads,oops,ok,okay,yum,pls,thx,u,ur,haha,bit,loads,grand,cheers',
    },
    { name: 'emoji', weight: -0.12, sign: 'emoji' },
    { name: 'exclamation marks', weight: -0.06, sign: '!' },
    {
      name: 'office phrases',
      weight: 0.4,
      words:
        'please be advised,please be informed,do not hesitate,at your disposal,at your entire disposal,we are pleased to,it is with,hereby,kindly,regarding,furthermore,moreover,therefore,pursuant,in accordance,should you have,should you require,should you wish,sincerely,yours faithfully,dear sir,dear customer,dear customers,dear client,dear clients,dear valued,in order to,prior to,in due course,shall',
    },
    {
      name: 'long formal words',
      weight: 0.1,
      words:
        'purchase,assist,assistance,require,required,requires,additional,commence,utilise,utilize,approximately,obtain,provide,provided,provides,request,requested,regret,inconvenience,establish,established,establishment,currently,prior,subsequent,subsequently,endeavour,endeavor,esteemed,valued,respective,respectively,accordingly,consequently,thereby,whereas,however,upon,concerning,ensure,individuals',
    },
    { name: 'long words', weight: 0.018, sign: 'long words' },
    { name: '“I” and “you”', weight: -0.03, words: "i,i'm,you,your,you're,me,my" },
  ],
  energy: [
    { name: 'exclamation marks', weight: 0.22, sign: '!' },
    { name: 'emoji', weight: 0.1, sign: 'emoji' },
    {
      name: 'big adjectives',
      weight: 0.2,
      words:
        "amazing,incredible,fantastic,brilliant,wonderful,awesome,fabulous,stunning,gorgeous,delicious,perfect,epic,best,love,loved,adore,excited,thrilled,can't wait,delighted,unbelievable,magical,insane,obsessed",
    },
    { name: 'strong words', weight: 0.14, words: 'so,very,really,super,totally,absolutely,truly,incredibly,extremely' },
    { name: 'words in capitals', weight: 0.25, sign: 'capitals' },
    { name: 'figures and hours', weight: -0.04, sign: 'figures' },
  ],
  closeness: [
    { name: '“you” and “your”', weight: 0.07, words: "you,your,yours,you're,you've,you'll,you'd" },
    { name: '“I” and “we”', weight: 0.07, words: "i,i'm,i've,i'll,we,we're,we've,we'll,me,us,my,our" },
    { name: 'names and greetings', weight: 0.22, sign: 'greeted names' },
    {
      name: 'thanks and good wishes',
      weight: 0.16,
      words: 'thanks,thank you,grateful,appreciate,welcome,enjoy,hope you,take care,sorry,glad,happy to,cheers',
    },
    { name: 'short forms', weight: 0.06, sign: 'short forms' },
    { name: 'questions to the reader', weight: 0.12, sign: '?' },
    {
      name: 'institution words',
      weight: -0.22,
      words:
        'the company,customers are,customer is,clients are,users are,the customer,the client,the user,our organisation,our organization,management,please be advised,valued customer,valued customers',
    },
  ],
  invitation: [
    { name: 'questions', weight: 0.35, sign: '?' },
    {
      name: 'invitations to answer',
      weight: 0.45,
      words:
        "tell us,let us know,let me know,what do you,what would you,what did you,which one,which would,which do,how do you,share your,we'd love to hear,we'd love to know,we'd love to see,send us,ask us,your idea,your ideas,your tip,your tips,your story,your stories,your favourite,your favorite,your question,your questions,drop us,drop by,come and say,come and ask,come and see,come and meet,join us,say hello,pop in",
    },
    {
      name: 'answering words',
      weight: 0.2,
      words: "thanks,thank you,you're right,good question,good point,good idea,happy to,glad you",
    },
    { name: 'people mentioned', weight: 0.12, sign: 'handles' },
    { name: 'bare buying commands', weight: -0.3, sign: 'buying commands' },
  ],
  respect: [
    {
      name: 'polite words',
      weight: 0.16,
      words:
        'please,thanks,thank you,sorry,apologise,apologises,apologize,apologizes,appreciate,would you,could you,grateful,welcome',
    },
    { name: 'careful words', weight: 0.06, words: 'perhaps,maybe,might,we think,in our view,probably,it seems' },
    {
      name: 'put-downs and swearing',
      weight: -0.6,
      words:
        'damn,hell,crap,bloody,shit,shitty,bullshit,fuck,fucking,idiot,idiots,stupid,boring,rubbish,loser,losers,suck,sucks,sucked,lame,duh,pathetic,moron,morons,sorry not sorry,deal with it,get over it,cry about it,said no one,grow up,obviously,slow clap,genius',
    },
    {
      name: 'mocking signs',
      weight: -0.35,
      words: 'lol,lmao,yeah right,oh great,good luck with that,how original,🙄,😏',
    },
  ],
  plainness: [
    { name: 'long sentences', weight: -0.1, sign: 'words over 12 a sentence' },
    {
      name: 'jargon',
      weight: -0.4,
      words:
        'leverage,leveraging,synergy,synergies,synergistic,holistic,utilise,utilize,facilitate,incentivise,incentivize,paradigm,touchpoint,touchpoints,value proposition,stakeholder,stakeholders,best-in-class,end-to-end,mission-critical,going forward,robust,empower,empowering,empowers,streamline,ecosystem,actionable,alignment,scalable,seamless,learnings,deliverables',
    },
    { name: 'very long words', weight: -0.1, sign: 'very long words' },
  ],
};
