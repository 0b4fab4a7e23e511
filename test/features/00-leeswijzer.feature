# language: nl
@artikel-P-2 @artikel-AVG-6 @verplichting-54
Functionaliteit: Leeswijzer — hoe een vraag om een gegeven wordt beslist

  Elk voorbeeld in dit verslag stelt één vraag: mag déze professional, op dit moment, dít gegeven over déze persoon zien,
  verder gebruiken of laten vastleggen? Het antwoord komt van dezelfde regels die in de dagelijkse praktijk beslissen.

  **Het uitgangspunt is nee.** Alleen wat uitdrukkelijk mag, wordt verstrekt:

  > Gegevensverwerking is alleen mogelijk als daar een wettelijke grondslag voor aanwezig is. (bijlage 1, overwegingen)

  **Twee lezers, twee antwoorden.** Na "niet verstrekt, omdat" staat de reden voor de functionaris naleving. Wat de vragende
  professional leest, staat apart: hij mag uit een weigering niet afleiden wat hij niet mag weten.

  **Wat steeds geldt, tenzij een voorbeeld iets anders zegt.** Het is 23 november 2026, 11:00. De casus speelt in de wijk
  Hatert; de fase begon op 15 oktober 2026 en het casusteam bestaat sinds 1 oktober. Betrokkenen zijn op 20 oktober
  geïnformeerd en gaven die dag hun toestemming, zelf, uitdrukkelijk, in vrijheid en volledig geïnformeerd. Wat is
  ingebracht, geldt sinds 1 november voor het doel "plan van aanpak en regie" en is evenredig en het minst ingrijpend. Een
  afweging is met zorg gemaakt. Elke professional heeft een geldige VOG en werkt in de wijk Hatert. Het huishouden huurt bij
  Talis. Alle personen en feiten zijn verzonnen; de gegevens zijn die van het echte gegevensmodel.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de medewerker schuldhulpverlening zitten in het casusteam
    En het plan van aanpak leidt toe naar schuldhulpverlening

  Scenario: Een gegeven dat in alle opzichten in orde is ingebracht, wordt verstrekt
    Gegeven Talis heeft "maanden huurachterstand" van de moeder ingebracht voor de medewerker schuldhulpverlening
    En de inbreng rust op een taak van de gemeente volgens "Wet schuldhulpverlening 3" voor toeleiding naar schuldhulpverlening
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
    Als de medewerker schuldhulpverlening "maanden huurachterstand" van de moeder opvraagt
    Dan wordt het gegeven verstrekt
    En de professional leest: "het gegeven"

  Scenario: Wat niemand heeft ingebracht, wordt aan niemand verstrekt
    Als de medewerker schuldhulpverlening "maanden huurachterstand" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
    En de professional leest: "niet gedeeld"

  Scenario: Een inbreng die geen grondslag noemt, is geen inbreng
    Gegeven Talis heeft "maanden huurachterstand" van de moeder ingebracht voor de medewerker schuldhulpverlening
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
    Als de medewerker schuldhulpverlening "maanden huurachterstand" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat een geldige inbreng ontbreekt
    En de professional leest: "niet gedeeld"
