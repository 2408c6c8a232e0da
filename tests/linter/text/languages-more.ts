/**
 * More short posts, written when the words that hold sentences together (`function-words.ts`) stood; nothing learned from
 * them. `und`: languages that have no name here. The English ones are full of other languages' names and dishes.
 */
export const MORE: Readonly<Record<string, string>> = {
  es: `Esta noche cocina abierta hasta las once
Se ha perdido un gato gris
Lo sentimos mucho, Marta
Llegan las fresas de Huelva
Reserva tu mesa por teléfono
La farmacia cierra a mediodía
Vaya tela con el viento
Buscamos camarero para fines de semana
Mil gracias por vuestra paciencia
Taller de barro el sábado
Pan de centeno, solo los viernes
Nueva ruta por el monte`,
  fr: `Le marché est annulé demain
Désolés pour le retard, Julie
On recrute un boulanger
Ce soir concert gratuit au parc
Plus que deux places en terrasse
Fermé le lundi, comme toujours
Chien perdu près de la gare
trop bon ce gateau
Les travaux finissent vendredi
Pensez au parapluie
Votre colis arrive mardi
Soupe du jour: poireaux`,
  de: `Heute Abend Live-Musik im Hof
Tut uns leid, Frau Becker
Wir suchen einen Koch
Katze entlaufen, bitte melden
Am Montag bleibt der Laden zu
Frische Erdbeeren aus der Region
Euer Paket kommt Dienstag
Was fuer ein Spiel gestern
Bitte Masken tragen auf Station drei
Noch zwei Plaetze frei
Danke fürs Mitmachen
Kuchen ist alle`,
  it: `Stasera si mangia in terrazza
Ci dispiace per il ritardo, Paolo
Cerchiamo un cuoco
Gatto smarrito in via Roma
Il pane è finito
Fragole fresche dal contadino
Il pacco arriva martedì
che partita ieri sera
Lunedi siamo chiusi
Ultimi due posti liberi
Grazie a tutti i volontari
Si entra dal cortile`,
  pt: `Hoje à noite há fado
Desculpe a demora, João
Procuramos cozinheiro
Gato perdido na rua da igreja
O pão acabou
Morangos frescos do produtor
A encomenda chega terça
que jogo ontem à noite
Segunda estamos fechados
Restam dois lugares
Obrigado a todos os voluntários
Entrada pelo pátio`,
  ca: `Aquest vespre hi ha concert
Ens sap greu el retard, Núria
Busquem cuiner
S'ha perdut un gat gris
El pa s'ha acabat
Maduixes fresques del pagès
El paquet arriba dimarts
quin partit ahir
Dilluns tanquem
Queden dues places
Gracies a tots els voluntaris
S'entra pel pati`,
  nl: `Vanavond live muziek op het plein
Sorry voor het wachten, Sanne
Wij zoeken een kok
Kat vermist in de Kerkstraat
Het brood is op
Verse aardbeien van de boer
Je pakket komt dinsdag
wat een wedstrijd gisteren
Maandag gesloten
Nog twee plekken vrij
Bedankt, lieve vrijwilligers
Ingang via de tuin`,
  pl: `Dziś wieczorem koncert w parku
Przepraszamy za opóźnienie, Aniu
Szukamy kucharza
Zaginął szary kot
Chleb się skończył
Truskawki prosto od rolnika
Paczka przyjdzie we wtorek
ale mecz wczoraj
W poniedzialek nieczynne
Zostały dwa miejsca
Dziekujemy wszystkim
Wejście od podwórka`,
  sv: `Ikväll spelar vi på torget
Ledsen för väntan, Maja
Vi söker en kock
Grå katt borta i Solna
Brödet är slut
Färska jordgubbar från gården
Paketet kommer på tisdag
vilken match igår
Måndag har vi stängt
Två platser kvar
Tack alla frivilliga
Ingång fran garden`,
  und: `Tervetuloa huomenna kello yhdeksän
Vi åbner igen på mandag
Beklager ventetiden, Kari
Mâine deschidem la ora nouă
Otevíráme zítra v devět
Yarın saat dokuzda açıyoruz
Holnap kilenckor nyitunk
Fyrirgefðu biðina
Otvaramo sutra u devet
Kami buka jam sembilan`,
  en: `Jazz tonight, bring a chair
Lost cat, grey, white paws
Bread sold out
Strawberries direct from Marta's farm
Closed Monday
Two seats left
Soup: leek
Parcel arrives Tuesday
what a game last night
Pottery class Saturday
Rye on Fridays only
El Clasico on big screen tonight
La Cocina reopens Thursday
Café de la Paix, terrace open
Team lunch at Casa do Frango
Le Petit Four bakes again
Das Boot screening, 8pm
Dr. van der Berg joins ward 4
Happy Hanukkah
Tickets: door, bar, website
Kombucha, kefir, kimchi`,
};
/** Posts in two languages: a sentence of another one, a sentence of English. */
export const MIXED: readonly (readonly [string, string])[] = [
  ['Mañana abrimos a las nueve.', 'Tomorrow we open at nine.'],
  ['Merci à tous pour hier soir.', 'Thank you all for last night.'],
  ['Heute gibt es frische Brezeln.', 'Fresh pretzels today, come early.'],
  ['Stasera musica dal vivo.', 'Live music tonight.'],
  ['Obrigado pela visita.', 'Thanks for visiting us.'],
  ['Demà tanquem a les dues.', 'We close at two tomorrow.'],
  ['Morgen zijn we gesloten.', 'Closed tomorrow, sorry.'],
  ['Jutro otwieramy o ósmej.', 'Doors open at eight.'],
  ['Vi har stängt på måndag.', 'We are shut on Monday.'],
  ['Nueva carta de invierno.', 'The winter menu is here.'],
  ['On recrute un serveur.', 'We are hiring a waiter.'],
  ['Wir suchen einen Koch.', 'We need a cook.'],
  ['Ci vediamo al mercato.', 'See you at the market.'],
  ['Restam dois lugares.', 'Two seats left.'],
  ['Queden dues places.', 'Hurry, two seats left.'],
  ['Nog twee plekken vrij.', 'Last chance, buy now.'],
];
