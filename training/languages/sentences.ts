/** Short posts as people type them, to learn from. None of them stands in tests/linter/text/languages.ts. */
export const SENTENCES: Readonly<Record<string, string>> = {
  es: `
¡Buenos días a todos! El café ya está listo y el local huele a canela
Esta noche hay concierto en el patio, la entrada es libre hasta completar aforo
Lo sentimos, el pedido salió tarde de nuestro almacén y te lo compensamos
¿Quién se apunta a la paella del domingo? Reserva por mensaje o llama al bar
Nuestro equipo juega fuera este fin de semana, mucha suerte chicos
Se alquila piso cerca del mercado, dos habitaciones y mucha luz
Tenemos nuevas camisetas para niños y mujeres, ven a verlas a la tienda
Vaya tela con el tiempo, llevamos tres días sin parar de llover
El centro de salud atiende con cita previa, traiga su tarjeta
Nos vemos en la feria, os esperamos con vino y queso de la tierra
Última oportunidad, solo hoy, los mejores precios de la ciudad
Muchísimas felicidades a los novios, qué boda tan bonita
Si tienes alguna duda escríbenos y te contestamos enseguida
Qué rico estaba todo, volveremos pronto con la familia
Estamos buscando a alguien que quiera trabajar los sábados por la tarde
Ya podéis recoger las fotos del curso pasado en la secretaría
Hola guapa, tu vestido está arreglado y puedes pasar cuando quieras
Mi abuelo hacía este pan cada noche y yo sigo su receta
El agua vuelve a las cinco, gracias por la paciencia vecinos
No os perdáis la charla de esta tarde con la autora`,
  fr: `
Bonjour à tous ! Le café est prêt et ça sent bon la cannelle
Ce soir concert dans la cour, entrée libre dans la limite des places
Nous sommes désolés, la commande est partie trop tard de chez nous
Qui vient manger la raclette dimanche ? Réservez par message
Notre équipe joue à l'extérieur ce week-end, bonne chance les gars
À louer appartement près du marché, deux chambres, très lumineux
De nouveaux pulls pour femmes et enfants, passez les voir en boutique
Franchement ras le bol de la pluie, trois jours que ça dure
Le centre de santé reçoit sur rendez-vous, apportez votre carte
On se voit à la foire, on vous attend avec du vin et du fromage
Dernière chance, seulement aujourd'hui, les meilleurs prix de la ville
Toutes nos félicitations aux mariés, c'était une très belle fête
Si vous avez une question, écrivez-nous et on vous répond vite
C'était délicieux, nous reviendrons bientôt avec toute la famille
Nous cherchons quelqu'un pour travailler le samedi après-midi
Les photos de classe sont à retirer au secrétariat
Salut ma belle, ta robe est prête, passe quand tu veux
Mon grand-père faisait ce pain chaque nuit et je garde sa recette
L'eau revient vers cinq heures, merci de votre patience
Ne ratez pas la rencontre avec l'auteure cet après-midi, il y aura du monde`,
  de: `
Guten Morgen zusammen! Der Kaffee ist fertig und es duftet nach Zimt
Heute Abend Konzert im Hof, der Eintritt ist frei solange Platz ist
Es tut uns leid, die Bestellung ging bei uns zu spät raus
Wer kommt am Sonntag zum Grillen? Meldet euch einfach per Nachricht
Unser Team spielt am Wochenende auswärts, viel Erfolg Jungs
Wohnung nahe am Markt zu vermieten, zwei Zimmer und sehr hell
Neue Pullover für Frauen und Kinder, schaut mal im Laden vorbei
Boah dieses Wetter, seit drei Tagen nur Regen und kein Ende
Die Praxis ist nur mit Termin geöffnet, bringen Sie Ihre Karte mit
Wir sehen uns auf der Messe, es gibt Wein und Käse aus der Gegend
Letzte Chance, nur heute, die besten Preise der Stadt
Herzlichen Glückwunsch dem Brautpaar, es war eine wunderschöne Feier
Wenn du Fragen hast, schreib uns, wir antworten sofort
Das war so lecker, wir kommen bald mit der ganzen Familie wieder
Wir suchen jemanden, der gern am Samstagnachmittag arbeitet
Die Klassenfotos könnt ihr im Büro abholen
Hallo meine Liebe, dein Kleid ist genäht, komm vorbei wann du willst
Mein Opa hat dieses Brot jede Nacht gebacken und ich mache weiter
Gegen fünf gibt es wieder Wasser, danke für eure Geduld
Verpasst nicht die Lesung mit der Autorin heute Nachmittag`,
  it: `
Buongiorno a tutti! Il caffè è pronto e c'è profumo di cannella
Stasera concerto nel cortile, ingresso libero fino a esaurimento posti
Ci scusiamo, l'ordine è partito tardi dal nostro magazzino
Chi viene alla grigliata di domenica? Prenotate con un messaggio
La nostra squadra gioca fuori questo fine settimana, in bocca al lupo
Affittasi appartamento vicino al mercato, due camere e tanta luce
Abbiamo nuove maglie per donna e bambino, venite a vederle in negozio
Che barba questo tempo, piove da tre giorni e non smette
L'ambulatorio riceve su appuntamento, portate la vostra tessera
Ci vediamo alla fiera, vi aspettiamo con vino e formaggio
Ultima occasione, solo oggi, i prezzi migliori della città
Congratulazioni agli sposi, è stata una festa bellissima
Se hai qualche domanda scrivici e ti rispondiamo subito
Era tutto buonissimo, torneremo presto con la famiglia
Stiamo cercando qualcuno che lavori il sabato pomeriggio
Le foto di classe si possono ritirare in segreteria
Ciao bella, il vestito è pronto, passa quando vuoi
Mio nonno faceva questo pane ogni notte e io seguo la sua ricetta
L'acqua torna verso le cinque, grazie della pazienza
Non perdetevi l'incontro con l'autrice oggi pomeriggio, ci sarà anche il sindaco`,
  pt: `
Bom dia a todos! O café está pronto e cheira a canela
Hoje à noite há concerto no pátio, a entrada é livre
Pedimos desculpa, a encomenda saiu tarde do nosso armazém
Quem vem ao churrasco de domingo? Façam a reserva por mensagem
A nossa equipa joga fora este fim de semana, boa sorte rapazes
Aluga-se apartamento perto do mercado, dois quartos e muita luz
Temos camisolas novas para mulher e criança, venham ver à loja
Que seca de tempo, chove há três dias sem parar
O centro de saúde atende com marcação, traga o seu cartão
Vemo-nos na feira, esperamos por vocês com vinho e queijo
Última oportunidade, só hoje, os melhores preços da cidade
Muitos parabéns aos noivos, foi uma festa linda
Se você tiver alguma dúvida, escreva pra gente que respondemos logo
Estava tudo uma delícia, vamos voltar em breve com a família
Estamos à procura de alguém que queira trabalhar ao sábado à tarde
As fotografias da turma já podem ser levantadas na secretaria
Oi linda, seu vestido ficou pronto, passa aqui quando quiser
O meu avô fazia este pão todas as noites e eu sigo a receita dele
A água volta às cinco, obrigado pela paciência
Não percam a conversa com a autora esta tarde, vai ser muito bom`,
  ca: `
Bon dia a tothom! El cafè ja és a punt i fa olor de canyella
Aquesta nit hi ha concert al pati, l'entrada és lliure
Ho sentim molt, la comanda va sortir tard del nostre magatzem
Qui s'apunta a la calçotada de diumenge? Reserveu per missatge
El nostre equip juga fora aquest cap de setmana, molta sort nois
Es lloga pis a prop del mercat, dues habitacions i molta llum
Tenim samarretes noves per a dones i nens, veniu a veure-les a la botiga
Quin temps més dolent, fa tres dies que no para de ploure
El centre de salut atén amb cita prèvia, porteu la targeta
Ens veiem a la fira, us esperem amb vi i formatge de la terra
Última oportunitat, només avui, els millors preus de la ciutat
Moltes felicitats als nuvis, quin casament tan bonic
Si tens algun dubte escriu-nos i et contestarem de seguida
Tot estava boníssim, tornarem aviat amb la família
Estem buscant algú que vulgui treballar els dissabtes a la tarda
Ja podeu recollir les fotos del curs passat a secretaria
Hola maca, el teu vestit ja està arreglat, passa quan vulguis
El meu avi feia aquest pa cada nit i jo segueixo la seva recepta
L'aigua torna a les cinc, gràcies per la paciència veïns
No us perdeu la xerrada d'aquesta tarda amb l'autora`,
  nl: `
Goedemorgen allemaal! De koffie is klaar en het ruikt naar kaneel
Vanavond concert op de binnenplaats, de toegang is gratis zolang er plek is
Het spijt ons, de bestelling is te laat bij ons vertrokken
Wie komt er zondag barbecueën? Laat het ons weten met een berichtje
Ons team speelt dit weekend uit, veel succes jongens
Te huur: appartement dicht bij de markt, twee kamers en veel licht
Nieuwe truien voor dames en kinderen, kom kijken in de winkel
Jeetje dat weer ook, het regent al drie dagen achter elkaar
De praktijk werkt alleen op afspraak, neem uw pasje mee
We zien elkaar op de beurs, er is wijn en kaas uit de streek
Laatste kans, alleen vandaag, de beste prijzen van de stad
Van harte gefeliciteerd aan het bruidspaar, het was een prachtig feest
Als je een vraag hebt, schrijf ons en we antwoorden meteen
Het was heerlijk, we komen snel terug met de hele familie
Wij zijn op zoek naar iemand die graag op zaterdagmiddag werkt
De klassenfoto's kunnen jullie ophalen bij de administratie
Hoi lieverd, je jurk is klaar, kom langs wanneer je wilt
Mijn opa bakte dit brood elke nacht en ik maak het nog steeds zo
Rond vijf uur is er weer water, dank voor het geduld buren
Mis het gesprek met de schrijfster vanmiddag niet, het wordt gezellig`,
  pl: `
Dzień dobry wszystkim! Kawa gotowa i pachnie cynamonem
Dziś wieczorem koncert na podwórku, wstęp wolny póki są miejsca
Bardzo przepraszamy, zamówienie wyszło od nas za późno
Kto przyjdzie w niedzielę na grilla? Piszcie do nas wiadomości
Nasza drużyna gra w ten weekend na wyjeździe, powodzenia chłopaki
Wynajmę mieszkanie blisko rynku, dwa pokoje i dużo światła
Mamy nowe swetry dla kobiet i dzieci, zajrzyjcie do sklepu
No co za pogoda, od trzech dni pada i nie przestaje
Przychodnia przyjmuje tylko po umówieniu, proszę zabrać kartę
Widzimy się na targach, czekamy na was z winem i serem
Ostatnia szansa, tylko dziś, najlepsze ceny w mieście
Wszystkiego najlepszego dla młodej pary, to było piękne wesele
Jeśli masz pytania, napisz do nas, odpowiemy od razu
Wszystko było pyszne, niedługo wrócimy z całą rodziną
Szukamy kogoś, kto chce pracować w sobotnie popołudnia
Klasowe fotografie można odebrać w sekretariacie
Hej kochana, twoja sukienka jest gotowa, wpadnij kiedy chcesz
Mój dziadek piekł ten chleb każdej nocy, a ja robię go dalej
Woda wróci koło piątej, dzięki za cierpliwość sąsiedzi
Nie przegapcie spotkania z autorką dziś po południu`,
  sv: `
God morgon allihop! Kaffet är klart och det doftar kanel
I kväll är det konsert på gården, fri entré så länge det finns plats
Vi ber om ursäkt, beställningen gick iväg för sent från oss
Vem kommer och grillar på söndag? Skicka ett meddelande så bokar vi
Vårt lag spelar borta i helgen, lycka till grabbar
Lägenhet nära torget uthyres, två rum och mycket ljus
Nya tröjor för dam och barn, kom in och titta i butiken
Alltså det här vädret, det har regnat i tre dagar utan slut
Mottagningen tar bara emot bokade besök, ta med ditt kort
Vi ses på mässan, vi bjuder på vin och ost från trakten
Sista chansen, bara idag, stans bästa priser
Stort grattis till brudparet, det var en jättefin fest
Om du har frågor så skriv till oss, vi svarar direkt
Det var så gott, vi kommer snart tillbaka med hela familjen
Vi söker någon som gärna jobbar lördag eftermiddag
Klassfotona kan ni hämta på expeditionen
Hej gumman, din klänning är lagad, kom förbi när du vill
Min morfar bakade det här brödet varje natt och jag gör likadant
Vattnet är tillbaka vid fem, tack för tålamodet grannar
Missa inte samtalet med författaren i eftermiddag, det blir jättekul`,
};
