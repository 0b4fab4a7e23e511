# language: nl
@artikel-P-2 @artikel-AVG-6 @artikel-C-1 @verplichting-63
Functionaliteit: P 2 Gerechtvaardigd belang — draagt in het Regieteam geen verstrekking

  Artikel 2 van het privacyprotocol, Gerechtvaardigd belang sub. 4:

  > De gemeente kan zich als overheidsinstantie niet beroepen op het gerechtvaardigd belang als grondslag voor verwerking van
  > persoonsgegevens.

  > De verwachting is echter dat ook deze rechtsgrond geen soelaas zal bieden voor verregaande gegevensverwerking binnen het
  > Regieteam. Bovendien biedt het gebruik van deze grondslag voor partners die rechtstreeks onder het tuchtrecht vallen geen
  > gerechtvaardigde grondslag om rechtmatig persoonsgegevens vanuit hun expertise te mogen delen binnen het Regieteam.

  Geen enkele stap van het afwegingskader noemt deze grondslag. Daarom draagt zij voor geen enkele partner een verstrekking,
  ook niet voor een corporatie, die er volgens het protocol nog een beroep op zou kunnen doen.

  Abstract Scenario: <verantwoordelijke> bracht in fase <fase> in op gerechtvaardigd belang
    Gegeven een casus in fase "<fase>"
    En <inbrenger> en de procesregisseur zitten in het casusteam
    En de monitoring is met reden vastgesteld tot en met 31 mei 2027
    En de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is
    En <verantwoordelijke> heeft "<gegeven>" van de moeder ingebracht voor de procesregisseur
    En de inbreng rust op gerechtvaardigd belang
    En <verantwoordelijke> heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
    Als de procesregisseur "<gegeven>" van de moeder opvraagt
    Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
    En de professional leest: "niet gedeeld"

    Voorbeelden: elke partner
      | verantwoordelijke           | inbrenger                                 | gegeven                         | fase                    |
      | de gemeente                 | de medewerker schuldhulpverlening         | bekend bij schuldhulpverlening  | 5. Aanpak en uitvoering |
      | de politie                  | de wijkagent                              | bekend bij de politie           | 5. Aanpak en uitvoering |
      | Jeugdbescherming Gelderland | de vertegenwoordiger van Jeugdbescherming | bekend bij Jeugdbescherming     | 5. Aanpak en uitvoering |
      | Pro Persona                 | de vertegenwoordiger van Pro Persona      | bekend bij de GGZ               | 5. Aanpak en uitvoering |
      | Sterker                     | de maatschappelijk werker van Sterker     | bekend bij maatschappelijk werk | 5. Aanpak en uitvoering |
      | de GGD                      | de vertegenwoordiger van de GGD           | bekend bij de GGD               | 5. Aanpak en uitvoering |
      | Talis                       | de medewerker van Talis                   | bekend bij de corporatie        | 5. Aanpak en uitvoering |

    Voorbeelden: elke fase
      | verantwoordelijke | inbrenger               | gegeven                  | fase                          |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 1. Inbrengen signalen         |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 2. Beoordelen signalen        |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 3. Verzamelen klantinformatie |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 4. Opdrachtformulering        |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 6. Casusbespreking            |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 7. Monitoring                 |
      | Talis             | de medewerker van Talis | bekend bij de corporatie | 8. Afsluiten                  |

  Scenario: Hetzelfde gegeven op toestemming wordt wel verstrekt
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de medewerker van Talis en de procesregisseur zitten in het casusteam
    En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de procesregisseur
    En de inbreng rust op toestemming
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
    Als de procesregisseur "bekend bij de corporatie" van de moeder opvraagt
    Dan wordt het gegeven verstrekt
    En de professional leest: "het gegeven"
