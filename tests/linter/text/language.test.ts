import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../lib/linter/text/language.ts';

describe('guessLanguage', () => {
  it.each([
    ['We open at 9 tomorrow. Coffee is on us until 10.', 'en'],
    ['Bread. Rolls. Buns.', 'en'],
    ['LAST CHANCE', 'en'],
    ['Only 3 left!', 'en'],
    ['¡Última oportunidad! Solo hoy, los mejores precios de la ciudad para ti.', 'es'],
    ['Mañana abrimos a las nueve, el café lo ponemos nosotros hasta las diez.', 'es'],
    ['Demain nous ouvrons à neuf heures et le café est pour nous jusqu’à dix heures.', 'fr'],
    ['Morgen machen wir um neun auf und der Kaffee geht bis zehn auf uns.', 'de'],
    ['Amanhã abrimos às nove e o café é por nossa conta até às dez.', 'pt'],
    ['Domani apriamo alle nove e il caffè lo offriamo noi fino alle dieci.', 'it'],
    ['Morgen gaan we om negen uur open en de koffie is tot tien uur van ons.', 'nl'],
    ['Завтра открываемся в девять, кофе за наш счёт.', 'und'],
    ['明日は九時に開店します。コーヒーは無料です。', 'und'],
    ['', 'en'],
  ])('%s → %s', (text, expected) => {
    expect(guessLanguage(text)).toBe(expected);
  });

  it('is not misled by a foreign name or word in an English post', () => {
    expect(guessLanguage('Our crème brûlée from Señor López is back on the menu, come and try it.')).toBe('en');
  });
});
