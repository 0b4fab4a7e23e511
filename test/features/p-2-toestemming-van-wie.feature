# language: nl
@artikel-P-2 @artikel-A-4 @artikel-AVG-6 @verplichting-57
Functionaliteit: P 2 Toestemming van wie — de betrokkene, zijn vertegenwoordiger, of beiden

  Artikel 2 van het privacyprotocol:

  > De betrokkene heeft toestemming gegeven voor de verwerking van zijn persoonsgegevens voor een of meer specifieke doelen;

  Het convenant spreekt van "betrokkene" en van "het huishouden" en noemt geen leeftijden. Wij lezen het zo: ieder geeft
  toestemming voor zichzelf. Onder de twaalf jaar doet de vertegenwoordiger dat, van twaalf tot en met vijftien jaar beiden,
  vanaf zestien jaar de betrokkene zelf. De leeftijd telt op de dag waarop toestemming is gegeven én op de dag van de vraag.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de wijkagent en de maatschappelijk werker van Sterker zitten in het casusteam

  Regel: De leeftijd bepaalt wie toestemming moet geven

    Abstract Scenario: De zoon is geboren op <geboren> (<leeftijd>); toestemming gaf <gever>
      Gegeven de zoon is geboren op <geboren>
      En Talis heeft "soort overlast" van de zoon ingebracht voor de maatschappelijk werker van Sterker
      En de medewerker van Talis zit in het casusteam
      En de inbreng rust op toestemming
      En Talis heeft de zoon vooraf geïnformeerd over het delen
      En de casemanager heeft de zoon geïnformeerd over het plan van aanpak
      En de zoon heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming is gegeven door <gever>
      Als de maatschappelijk werker van Sterker "soort overlast" van de zoon opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: toestemming op 20 oktober 2026, vraag op 23 november 2026
        | geboren          | leeftijd                    | gever                                      | uitkomst                                              | leest        |
        | 24 november 2014 | wordt morgen twaalf         | de vertegenwoordiger                       | verstrekt                                             | het gegeven  |
        | 24 november 2014 | wordt morgen twaalf         | de betrokkene zelf                         | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 20 oktober 2014  | wordt twaalf op 20 oktober  | de vertegenwoordiger                       | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 20 oktober 2014  | wordt twaalf op 20 oktober  | de betrokkene zelf                         | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 20 oktober 2014  | wordt twaalf op 20 oktober  | de betrokkene zelf en de vertegenwoordiger | verstrekt                                             | het gegeven  |
        | 24 november 2010 | wordt morgen zestien        | de betrokkene zelf                         | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 24 november 2010 | wordt morgen zestien        | de betrokkene zelf en de vertegenwoordiger | verstrekt                                             | het gegeven  |
        | 20 oktober 2010  | wordt zestien op 20 oktober | de betrokkene zelf                         | verstrekt                                             | het gegeven  |
        | 20 oktober 2010  | wordt zestien op 20 oktober | de vertegenwoordiger                       | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

      Voorbeelden: een verjaardag tussen toestemming en vraag
        | geboren          | leeftijd              | gever                                      | uitkomst                                              | leest        |
        | 23 november 2014 | wordt vandaag twaalf  | de vertegenwoordiger                       | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 23 november 2014 | wordt vandaag twaalf  | de betrokkene zelf en de vertegenwoordiger | verstrekt                                             | het gegeven  |
        | 23 november 2010 | wordt vandaag zestien | de betrokkene zelf                         | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | 23 november 2010 | wordt vandaag zestien | de betrokkene zelf en de vertegenwoordiger | verstrekt                                             | het gegeven  |

    Abstract Scenario: Van de zoon is geen geboortedatum bekend; toestemming gaf <gever>
      Gegeven de geboortedatum van de zoon is onbekend
      En Talis heeft "soort overlast" van de zoon ingebracht voor de maatschappelijk werker van Sterker
      En de medewerker van Talis zit in het casusteam
      En de inbreng rust op toestemming
      En Talis heeft de zoon vooraf geïnformeerd over het delen
      En de casemanager heeft de zoon geïnformeerd over het plan van aanpak
      En de zoon heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En de toestemming is gegeven door <gever>
      Als de maatschappelijk werker van Sterker "soort overlast" van de zoon opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: dan zijn beiden nodig
        | gever                                      | uitkomst                                              | leest        |
        | de betrokkene zelf en de vertegenwoordiger | verstrekt                                             | het gegeven  |
        | de betrokkene zelf                         | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | de vertegenwoordiger                       | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

  Regel: Voor wie een wettelijk vertegenwoordiger heeft, geeft die toestemming

    Achtergrond:
      Gegeven de vader heeft een wettelijk vertegenwoordiger
      En de medewerker van Talis zit in het casusteam
      En Talis heeft "soort overlast" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

    Abstract Scenario: Toestemming gaf <gever>
      Gegeven de toestemming is gegeven door <gever>
      Als de maatschappelijk werker van Sterker "soort overlast" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gever                | uitkomst                                              | leest        |
        | de vertegenwoordiger | verstrekt                                             | het gegeven  |
        | de betrokkene zelf   | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |

    Abstract Scenario: De vertegenwoordiger werkt bij <organisatie>
      Gegeven de toestemming is gegeven door de vertegenwoordiger
      En de vertegenwoordiger werkt bij <organisatie>
      Als de maatschappelijk werker van Sterker "soort overlast" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: wie zelf verstrekt of ontvangt, kan niet namens de betrokkene toestemmen
        | organisatie                 | uitkomst                                              | leest        |
        | Jeugdbescherming Gelderland | verstrekt                                             | het gegeven  |
        | Talis                       | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
        | Sterker                     | niet verstrekt, omdat een geldige grondslag ontbreekt | niet gedeeld |
