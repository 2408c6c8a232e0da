/**
 * Short posts as people type them, forty a language, one a line: shops, clubs, hospitals, answers to complaints, slang.
 * A third without the accents they should have. Written for this test; nothing learns from them.
 */
export const POSTS: Readonly<Record<string, string>> = {
  en: `
Fresh rolls from seven tomorrow
Sorry about the wait on Saturday, Megan
Training moved to Thursday, bring your own bottle
Visiting hours end at eight tonight
new flavours just dropped 🍦
Hi Tom, the refund went out this morning
We close early on Friday
U10s won again, what a match! #GoFoxes
Please wear a mask on ward six
lol who took the last doughnut
Thanks for telling us, Priya
Two tables free for lunch
The lift is still broken, use the stairs at the back
Anyone lost a blue scarf?
Happy birthday Gladys, ninety today
Parking behind the library is free after six
can't believe it's already December
Doors open half past seven
Your parcel should arrive by Monday
Our boiler gave up, so cold sandwiches only
Meet Keisha, she fixes bikes and bad moods
Blood donors needed this week
We were wrong, the price is 12 pounds
gonna be a hot one today folks
Bring the kids, bring the dog
Half marathon registration opens next Tuesday at noon
Which colour should we paint the door?
Dr Okafor is back from leave
No buses past the bridge until Sunday
Mind the step
Pictures from last night are up
So sorry this happened to you, we'll call you today
Rye, spelt and a bit of luck
Under new management since March
The river walk is cancelled because of the storm
Three jobs going in our kitchen
Great turnout at the beach clean #Whitby
Ask for Sam at the counter
Still warm, still crunchy
Choir rehearsal as usual, cake afterwards`,
  es: `
Hoy hay tortilla recién hecha
Perdona la espera del sábado, Lucía
El entrenamiento pasa al jueves
Mañana abrimos a las ocho
Nuevos sabores en la heladería 🍦
Hola Tomás, ya te hemos devuelto el dinero
Cerramos por vacaciones hasta el lunes
Las chicas del infantil ganaron 3-1 #VamosLeonas
Se ruega silencio en la planta sexta
jajaja quién se comió el último donut
Gracias por avisarnos, Pilar
Nos quedan dos mesas para comer
El ascensor sigue estropeado, subid por la escalera
¿Alguien ha perdido una bufanda azul?
Feliz cumple abuela Carmen, noventa añitos
Aparcar detrás de la biblioteca es gratis
no me puedo creer que ya sea diciembre
Las puertas se abren a las siete y media
Tu paquete llegará el lunes
Se nos ha roto el horno, hoy bocadillos fríos
Os presentamos a Marta, arregla bicis
Faltan donantes de sangre esta semana
Nos equivocamos, cuesta doce euros
que calor hace hoy madre mia
Traed a los ninos y al perro
La inscripcion para la carrera empieza el martes
De que color pintamos la puerta?
La doctora Ruiz vuelve manana
No hay autobuses hasta el domingo
Cuidado con el escalon
Ya estan las fotos de anoche
Sentimos mucho lo ocurrido, te llamamos hoy
Pan de centeno y un poco de suerte
Con nuevos duenos desde marzo
La excursion se cancela por la tormenta
Buscamos tres camareros para la cocina y la barra
Cuanta gente en la limpieza de la playa #Cadiz
Pregunta por Juan en el mostrador
Todavia caliente y crujiente
Esta tarde ensayo del coro, luego tarta`,
  fr: `
Du pain tout chaud dès sept heures
Désolés pour l'attente de samedi, Camille
L'entraînement passe à jeudi soir
Demain on ouvre à huit heures
Nouveaux parfums chez le glacier 🍦
Bonjour Thomas, vous êtes remboursé depuis ce matin
Fermé pour congés jusqu'à lundi
Les U11 gagnent encore, quel match #AllezLesBleuets
Merci de porter un masque au sixième étage
mdr qui a mangé le dernier beignet
Merci de nous l'avoir signalé
Il reste deux tables pour midi
L'ascenseur est toujours en panne, prenez l'escalier
Quelqu'un a perdu une écharpe bleue ?
Joyeux anniversaire mamie Odette, 90 ans
Le parking derrière la mairie est gratuit
j'arrive pas à croire qu'on est déjà en décembre
Ouverture des portes à 19h30
Votre colis arrive lundi
Notre four est mort, donc sandwichs froids
Voici Inès, elle répare vos vélos
On manque de donneurs de sang cette semaine
On s'est trompés, c'est douze euros
il va faire super chaud aujourd'hui
Venez avec les enfants et le chien
Les inscriptions pour la course ouvrent mardi a midi
Quelle couleur pour la porte ?
Le docteur Morel est de retour
Pas de bus avant dimanche
Attention a la marche
Les photos d'hier soir sont en ligne
Nous regrettons ce qui est arrive, on vous appelle
Du seigle et un peu de chance
Nouvelle direction depuis mars
La balade est annulee a cause de l'orage
On cherche trois personnes en cuisine
Bravo a tous pour le nettoyage de la plage #Brest
Demandez Paul au comptoir
Encore tiede, encore croustillant
Repetition de la chorale ce soir, gateau apres`,
  de: `
Frische Brötchen ab sieben Uhr
Sorry fürs Warten am Samstag, Jule
Training ist jetzt am Donnerstag
Morgen öffnen wir erst um neun
Neue Eissorten sind da 🍦
Hallo Tom, das Geld ist zurück auf deinem Konto
Wir haben Urlaub bis Montag
Unsere F-Jugend gewinnt schon wieder #AufGehts
Bitte auf Station sechs Maske tragen
haha wer hat den letzten Krapfen gegessen
Danke für den Hinweis, Frau Yilmaz
Mittags sind noch zwei Tische frei
Der Aufzug ist kaputt, bitte die Treppe nehmen
Wer vermisst einen blauen Schal?
Alles Gute zum Neunzigsten, liebe Erna
Parken hinterm Rathaus kostet nichts
kann nicht glauben dass schon Dezember ist
Einlass ab halb acht
Dein Paket kommt am Montag
Ofen hin, heute nur belegte Brote
Das ist Aylin, sie repariert eure Räder
Diese Woche fehlen Blutspender
Wir lagen falsch, es kostet zwölf Euro
wird mega heiss heute leute
Bringt Kinder und Hund mit
Anmeldung zum Lauf startet Dienstag um zwoelf
Welche Farbe soll die Tuer bekommen?
Doktor Weber ist wieder da
Bis Sonntag faehrt kein Bus
Achtung Stufe
Die Fotos von gestern sind online
Das tut uns sehr leid, wir rufen Sie heute an
Roggen, Dinkel und ein bisschen Glueck
Seit Maerz unter neuer Leitung
Wegen Sturm faellt die Wanderung aus
Drei Stellen frei in unserer Kueche
Tolle Truppe beim Strandputz #Kiel
Fragt an der Theke nach Sam
Noch warm und knusprig
Chorprobe wie immer, danach gibts Kuchen`,
  it: `
Pane appena sfornato dalle sette
Scusa per l'attesa di sabato, Giulia
L'allenamento è spostato a giovedì
Domani apriamo alle otto
Nuovi gusti in gelateria 🍦
Ciao Tommaso, il rimborso è partito stamattina
Chiusi per ferie fino a lunedì
I pulcini vincono ancora, che partita #ForzaLupi
Al sesto piano si prega di indossare la mascherina
ahah chi ha mangiato l'ultimo bombolone
Grazie per la segnalazione, signora Pina
A pranzo restano due tavoli
L'ascensore è ancora rotto, usate le scale
Qualcuno ha perso una sciarpa blu?
Tanti auguri nonna Rosa, novant'anni oggi
Parcheggio gratis dietro il municipio
non ci credo che è già dicembre
Le porte aprono alle diciannove e trenta
Il tuo pacco arriva lunedì
Forno rotto, oggi solo panini freddi
Lei è Sara, aggiusta le vostre bici
Questa settimana mancano donatori di sangue
Abbiamo sbagliato, costa dodici euro
oggi si muore di caldo ragazzi
Portate i bambini e anche il cane
Le iscrizioni alla corsa aprono martedi
Di che colore facciamo la porta?
Il dottor Neri torna domani
Niente autobus fino a domenica
Attenti al gradino
Le foto di ieri sera sono online
Ci dispiace molto, ti chiamiamo oggi
Segale, farro e un po' di fortuna
Nuova gestione da marzo
La gita e annullata per il temporale
Cerchiamo tre persone in cucina
Che bella gente alla pulizia della spiaggia #Rimini
Chiedi di Luca al bancone
Ancora caldo e croccante
Stasera prove del coro, poi torta`,
  pt: `
Pão quentinho a partir das sete
Desculpa a demora de sábado, Joana
O treino passou para quinta-feira
Amanhã abrimos às oito
Novos sabores na gelataria 🍦
Olá Tomás, o reembolso saiu hoje de manhã
Fechados para férias até segunda
As miúdas ganharam outra vez #ForçaLobas
Use máscara no sexto andar, por favor
kkkk quem comeu o último sonho
Obrigada por avisar, dona Rosa
Ainda temos duas mesas para o almoço
O elevador continua avariado, usem as escadas
Alguém perdeu um cachecol azul?
Parabéns avó Amélia, noventa anos
Estacionar atrás da câmara é grátis
não acredito que já é dezembro
As portas abrem às sete e meia
A tua encomenda chega na segunda
O forno avariou, hoje só sanduíches
Esta é a Inês, arranja bicicletas
Faltam dadores de sangue esta semana
Enganámo-nos, custa doze euros
ta um calor do caramba hoje gente
Tragam as criancas e o cao
As inscricoes para a corrida abrem na terca
De que cor pintamos a porta?
A doutora Lopes volta amanha
Nao ha autocarros ate domingo
Cuidado com o degrau
As fotos de ontem ja estao no ar
Lamentamos muito, ligamos ainda hoje
Centeio, espelta e um pouco de sorte
Nova gerencia desde marco
O passeio foi cancelado por causa da chuva
Procuramos tres pessoas para a cozinha
Quanta gente na limpeza da praia #Nazare
Pergunta pelo Rui no balcao
Ainda quente e estaladico
Hoje tem ensaio do coro e depois bolo`,
  ca: `
Pa acabat de fer a partir de les set
Perdona l'espera de dissabte, Laia
L'entrenament passa a dijous
Demà obrim a les vuit
Nous gustos a la gelateria 🍦
Hola Tomàs, ja t'hem tornat els diners
Tanquem per vacances fins dilluns
Les nenes han tornat a guanyar #SomhiLleones
Si us plau, porteu mascareta a la sisena planta
jajaja qui s'ha menjat l'últim bunyol
Gràcies per avisar-nos, Montse
Ens queden dues taules per dinar
L'ascensor encara està espatllat, pugeu per l'escala
Algú ha perdut una bufanda blava?
Per molts anys iaia Quima, noranta ja
Aparcar darrere l'ajuntament és gratuït
no em puc creure que ja sigui desembre
Les portes s'obren a dos quarts de vuit
El teu paquet arribarà dilluns
Se'ns ha espatllat el forn, avui entrepans freds
Us presentem la Jana, arregla bicis
Aquesta setmana falten donants de sang
Ens vam equivocar, costa dotze euros
quina calor que fa avui gent
Porteu la canalla i el gos
Les inscripcions de la cursa comencen dimarts
De quin color pintem la porta?
La doctora Puig torna dema
No hi ha autobusos fins diumenge
Compte amb el grao
Ja teniu les fotos d'ahir
Ens sap molt greu, avui et truquem
Segol, espelta i una mica de sort
Nous propietaris des del marc
L'excursio queda anul·lada per la tempesta
Busquem tres persones per a la cuina
Quanta gent netejant la platja #Roses
Pregunta per en Pau al taulell
Encara calent i cruixent
Avui assaig de la coral i despres coca`,
  nl: `
Verse broodjes vanaf zeven uur
Sorry voor het wachten zaterdag, Sanne
De training is nu op donderdag
Morgen gaan we om negen uur open
Nieuwe smaken in de ijssalon 🍦
Hoi Tom, je geld is vanochtend teruggestort
We zijn met vakantie tot maandag
Onze meiden winnen weer #HupLeeuwinnen
Graag een mondkapje op afdeling zes
haha wie heeft de laatste bol gegeten
Bedankt voor het melden, mevrouw Smit
Nog twee tafels vrij voor de lunch
De lift is nog stuk, neem de trap
Wie mist er een blauwe sjaal?
Gefeliciteerd oma Truus, negentig jaar
Parkeren achter het stadhuis is gratis
niet te geloven dat het al december is
De deuren gaan om half acht open
Je pakje komt maandag
Oven kapot, vandaag alleen koude broodjes
Dit is Noor, zij maakt jullie fietsen
We zoeken bloeddonoren deze week
We zaten fout, het kost twaalf euro
pfff wat een hitte vandaag mensen
Neem de kinderen en de hond mee
Inschrijven voor de loop kan vanaf dinsdag
Welke kleur krijgt de deur?
Dokter Bakker is er weer
Tot zondag rijden er geen bussen
Pas op het trapje
De foto's van gisteren staan online
Wat vervelend, we bellen u vandaag
Rogge, spelt en een beetje geluk
Nieuwe eigenaar sinds maart
De wandeling gaat niet door vanwege storm
Drie vacatures in onze keuken
Wat een opkomst op het strand #Zandvoort
Vraag naar Bas aan de balie
Nog warm en lekker krokant
Vanavond koor, daarna taart`,
  pl: `
Świeże bułki od siódmej rano
Przepraszamy za sobotnie czekanie, Kasiu
Trening przenosimy na czwartek
Jutro otwieramy o dziewiątej
Nowe smaki w lodziarni 🍦
Cześć Tomek, pieniądze wróciły na konto
Mamy urlop do poniedziałku
Nasze dziewczyny znowu wygrały #DoBoju
Na szóstym piętrze prosimy o maseczki
haha kto zjadł ostatniego pączka
Dziękujemy za zgłoszenie, pani Ewo
Zostały dwa stoliki na obiad
Winda dalej nie działa, zapraszamy schodami
Kto zgubił niebieski szalik?
Sto lat babciu Zosiu, już dziewięćdziesiąt
Parking za ratuszem jest darmowy
nie wierzę że już grudzień
Wejście od wpół do ósmej
Twoja paczka będzie w poniedziałek
Piec padł, dziś tylko kanapki
To jest Ola, naprawia wasze rowery
W tym tygodniu brakuje krwiodawców
Pomyliliśmy się, kosztuje dwanaście złotych
ale dzis upal ludzie
Wezcie dzieci i psa
Zapisy na bieg ruszaja we wtorek
Na jaki kolor pomalowac drzwi?
Doktor Nowak juz wrocil
Do niedzieli nie ma autobusow
Uwaga na stopien
Zdjecia z wczoraj juz sa
Bardzo nam przykro, dzis zadzwonimy
Zyto, orkisz i troche szczescia
Od marca nowy wlasciciel
Spacer odwolany z powodu burzy
Szukamy trzech osob do kuchni
Ilu was bylo na sprzataniu plazy #Sopot
Pytaj o Marka przy ladzie
Jeszcze cieple i chrupiace
Wieczorem proba choru, potem ciasto`,
  sv: `
Färska frallor från klockan sju
Förlåt för väntan i lördags, Elin
Träningen flyttas till torsdag
I morgon öppnar vi klockan nio
Nya smaker i glassbaren 🍦
Hej Tom, pengarna är tillbaka på ditt konto
Vi har semester till måndag
Våra tjejer vann igen #HejaLejonen
Ta på munskydd på avdelning sex
haha vem åt upp den sista bullen
Tack för att du sa till, Gunilla
Vi har två bord kvar till lunch
Hissen är fortfarande trasig, ta trappan
Är det någon som saknar en blå halsduk?
Grattis farmor Greta, nittio år
Det är gratis att parkera bakom biblioteket
fattar inte att det redan är december
Dörrarna öppnas halv åtta
Ditt paket kommer på måndag
Ugnen är sönder, idag blir det smörgås
Det här är Amina, hon lagar era cyklar
Vi behöver blodgivare den här veckan
Vi hade fel, det kostar tolv euro
shit vad varmt det ar idag
Ta med barnen och hunden
Anmalan till loppet oppnar pa tisdag
Vilken farg ska dorren ha?
Doktor Lind ar tillbaka
Inga bussar gar fore sondag
Se upp for steget
Bilderna fran i gar ligger ute
Vad trakigt, vi ringer dig idag
Rag, dinkel och lite tur
Nya agare sedan mars
Vandringen stalls in pa grund av stormen
Tre lediga jobb i vart kok
Vilket gang som stadade stranden #Varberg
Fraga efter Sam i kassan
Fortfarande varmt och krispigt
Korovning som vanligt, sedan fika`,
};
