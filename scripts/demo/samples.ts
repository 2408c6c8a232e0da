/** Drafts to start from on the demo page; the first is typed when it runs without a display. */
export const SAMPLES = [
  {
    name: 'A pushy offer',
    text: '🔥 LAST CHANCE!!! Only 3 left — the best coffee in Spain, guaranteed. My husband and I love our new shop, buy NOW',
  },
  { name: 'The same, honest', text: 'We open at 9 tomorrow. Coffee’s on us until 10, come and say hi.' },
  {
    name: 'A cold notice',
    text: 'Customers are reminded that failure to collect orders within 48 hours will result in disposal. No exceptions will be made.',
  },
  {
    name: 'A green promise',
    text: 'Our eco-friendly boxes are 100% sustainable and carbon neutral. Feel good about every order!',
  },
] as const;
