# language: nl
@artikel-A-6 @verplichting-46
Functionaliteit: A 6 Casusbespreking en afronden — de voortgang, en het besluit om te eindigen

  Stap 6 van het afwegingskader:

  > Criterium: voortgang in uitvoering van plan van aanpak beslissen beëindigen van de betrokkenheid van het regieteam na het al
  > dan niet behalen van het doel van het convenant.

  > In uitzonderlijke gevallen kan vitaal belang een grondslag voor gegevensverwerking zijn. Voor zover er geen andere grondslag
  > gevonden kan worden, wordt toestemming gevraagd voor gegevensverwerking. Voor domeinoverschrijdende gegevensverwerking moet
  > altijd toestemming zijn gegeven (stap 4)

  Achtergrond:
    Gegeven een casus in fase "6. Casusbespreking"
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam

  Regel: Voor de bespreking wordt opnieuw ingebracht; wat in stap 5 gold, gaat niet mee

    @verplichting-76
    Abstract Scenario: Ingebracht voor fase <fase>
      Gegeven Talis heeft "omschrijving van de overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de inbreng is gedaan voor fase "<fase>"
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "omschrijving van de overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                    | uitkomst                                            | leest        |
        | 6. Casusbespreking      | verstrekt                                           | het gegeven  |
        | 5. Aanpak en uitvoering | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

  Regel: De grondslagen zijn die van stap 5, met toestemming over de domeinen heen

    @verplichting-42
    Abstract Scenario: Op <grondslag>; de moeder gaf toestemming voor <toestemming>
      Gegeven Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op <grondslag>
      En de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor <toestemming>
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | grondslag          | toestemming                                      | uitkomst                                                          | leest        |
        | toestemming        | de verwerking en het delen over de domeinen heen | verstrekt                                                         | het gegeven  |
        | toestemming        | de verwerking                                    | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet gedeeld |
        | toestemming        | het delen over de domeinen heen                  | niet verstrekt, omdat een geldige grondslag ontbreekt             | niet gedeeld |
        | vitaal belang      | de verwerking                                    | verstrekt                                                         | het gegeven  |
        | verdere verwerking | de verwerking en het delen over de domeinen heen | niet verstrekt, omdat een geldige grondslag ontbreekt             | niet gedeeld |

  Regel: De betrokken partners koppelen terug hoe het gaat

    @verplichting-51
    Abstract Scenario: <professional> legt de voortgang vast
      Als <professional> het kerngegeven "voortgang" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional                          | uitkomst                                                     | leest            |
        | de maatschappelijk werker van Sterker | vastgelegd                                                   | het gegeven      |
        | de medewerker van Portaal             | niet vastgelegd, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |
