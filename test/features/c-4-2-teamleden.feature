# language: nl
@artikel-C-4.2 @artikel-C-aanhef @verplichting-1 @verplichting-2 @verplichting-4 @verplichting-7 @verplichting-14 @verplichting-16
Functionaliteit: C 4.2 Teamleden — elk teamlid weegt zelf af wat hij deelt, en met wie

  Artikel 4.2 van het convenant:

  > de vaste teamleden van het Regieteam zijn medewerkers van de samenwerkingspartners: het college van burgemeester en
  > wethouders van de gemeente Nijmegen levert de procesregisseur en een medewerker schuldhulpverlening, Jeugdbescherming
  > Gelderland, de woningcorporaties, Sterker Sociaal Werk, Pro Persona en de politie;

  > elk teamlid weegt zelf af of hij binnen de voor hem geldende juridische kaders gegevens mag delen en met wie hij gegevens
  > deelt;

  Artikel 5 van het privacyprotocol:

  > de informatie en persoonsgegevens worden geheim gehouden binnen de kring van professionals in het Regieteam (partners en
  > schilpartners) die bij de casus betrokken zijn, tenzij er een wettelijke verplichting is om deze informatie wel naar
  > buiten te brengen;

  Regel: Wie in de eerste drie stappen aan tafel zit, hoort bij een partner van het convenant

    Abstract Scenario: <professional> krijgt in stap 1 een signaal dat voor hem is ingebracht
      Gegeven een casus in fase "1. Inbrengen signalen"
      En Talis heeft "er is huurachterstand" van de moeder ingebracht voor <professional>
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Als <professional> "er is huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de vaste teamleden
        | professional                              | uitkomst  | leest       |
        | de medewerker schuldhulpverlening         | verstrekt | het gegeven |
        | de vertegenwoordiger van Jeugdbescherming | verstrekt | het gegeven |
        | de maatschappelijk werker van Sterker     | verstrekt | het gegeven |
        | de vertegenwoordiger van Pro Persona      | verstrekt | het gegeven |
        | de wijkagent                              | verstrekt | het gegeven |
        | de procesregisseur                        | verstrekt | het gegeven |

      Voorbeelden: anderen van de gemeente, en wie geen partner is
        | professional                  | uitkomst                                               | leest            |
        | de Wmo-consulent              | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |
        | de jeugdconsulent             | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |
        | een teamlid van Iriszorg      | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |
        | een procesregisseur van Talis | niet verstrekt, omdat de hoedanigheid dit niet toelaat | niet beschikbaar |

    @verplichting-35
    Scenario: Een teamlid van een andere wijk zit er niet bij
      Gegeven een casus in fase "1. Inbrengen signalen"
      En Talis heeft "er is huurachterstand" van de moeder ingebracht voor de wijkagent
      En de inbreng rust op verdere verwerking
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      Maar de wijkagent werkt alleen in de wijk "Lent"
      Als de wijkagent "er is huurachterstand" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: De inbrenger kiest de ontvangers, nooit het hele team

    Abstract Scenario: Ingebracht voor de maatschappelijk werker, opgevraagd door <vrager>
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis, de maatschappelijk werker van Sterker, de medewerker van Portaal en de wijkagent zitten in het casusteam
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als <vrager> "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                                | uitkomst                                            | leest        |
        | de maatschappelijk werker van Sterker | verstrekt                                           | het gegeven  |
        | de wijkagent                          | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | de medewerker van Portaal             | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | de procesregisseur                    | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

  Regel: Zes corporaties, zes verantwoordelijken: zij zien elkaars huurders niet

    Abstract Scenario: <vrager> vraagt naar een huurder van Talis
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis en de medewerker van Portaal zitten in het casusteam
      Als <vrager> "maanden huurachterstand" bij Talis van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vrager                    | uitkomst                                            | leest        |
        | de medewerker van Talis   | verstrekt                                           | het gegeven  |
        | de medewerker van Portaal | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

  Regel: Vanaf stap 4 is alleen betrokken wie in het casusteam zit

    @verplichting-39
    Abstract Scenario: De maatschappelijk werker zit van 1 oktober tot <tot> in het casusteam
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis zit in het casusteam
      En de maatschappelijk werker van Sterker zit van 1 oktober 2026 tot <tot> in het casusteam
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | tot                       | uitkomst                                                    | leest            |
        | 23 november 2026 om 11:01 | verstrekt                                                   | het gegeven      |
        | 23 november 2026 om 11:00 | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |
        | 1 november 2026           | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

    @verplichting-39
    Scenario: Van een partner die niet in het casusteam zit, wordt niets verstrekt
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de maatschappelijk werker van Sterker zit in het casusteam
      En Talis heeft "betalingsregeling" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "betalingsregeling" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

  Regel: Wie een actie uitvoert, koppelt de actie en het effect daarvan terug

    @verplichting-51
    Abstract Scenario: <professional> legt een actie vast die van <eigenaar> is
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En <professional> zit in het casusteam
      En de actie is van <eigenaar>
      Als <professional> het kerngegeven "acties" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional                          | eigenaar   | uitkomst                                                      | leest            |
        | de wijkagent                          | de politie | vastgelegd                                                    | het gegeven      |
        | de maatschappelijk werker van Sterker | Sterker    | vastgelegd                                                    | het gegeven      |
        | de medewerker van Talis               | Talis      | vastgelegd                                                    | het gegeven      |
        | de wijkagent                          | Sterker    | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | de medewerker van Talis               | Portaal    | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
