# language: nl
@artikel-P-5
Functionaliteit: P 5 Strikte doelbinding per fase — wat in de ene fase mocht, gaat niet vanzelf mee naar de volgende

  Artikel 5 van het privacyprotocol:

  > er is sprake van een strikte doelbinding per fase voor de te verwerken persoonsgegevens: alleen de voor het doel van die
  > fase noodzakelijke persoonsgegevens worden verwerkt;

  > de partner die in een bepaalde fase persoonsgegevens verstrekt, behoudt de zeggenschap over het verdere gebruik van die
  > gegevens en of die voor een andere fase en/of andere doelen gebruikt mogen worden;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering" sinds 15 november 2026 om 09:00
    En de medewerker van Talis en de maatschappelijk werker van Sterker zitten in het casusteam
    En Talis heeft "soort overlast" van de moeder ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op toestemming
    En Talis heeft de moeder vooraf geïnformeerd over het delen
    En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
    En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen

  Regel: De inbreng is gedaan voor deze fase, en in deze fase

    @verplichting-24 @verplichting-76
    Abstract Scenario: Ingebracht voor fase <fase>, in een casus in fase 5
      Gegeven de inbreng geldt vanaf 15 november 2026 om 09:00
      En de inbreng is gedaan voor fase "<fase>"
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: zwijgen van de inbrenger is nee
        | fase                          | uitkomst                                            | leest        |
        | 5. Aanpak en uitvoering       | verstrekt                                           | het gegeven  |
        | 3. Verzamelen klantinformatie | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | 4. Opdrachtformulering        | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |
        | 6. Casusbespreking            | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

    @verplichting-76
    Abstract Scenario: Fase 5 begon op 15 november om 09:00, ingebracht is vanaf <moment>
      Gegeven de inbreng geldt vanaf <moment>
      Als de maatschappelijk werker van Sterker "soort overlast" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: wie terugkeert in een fase, begint opnieuw
        | moment                    | uitkomst                                            | leest        |
        | 15 november 2026 om 09:00 | verstrekt                                           | het gegeven  |
        | 15 november 2026 om 08:59 | niet verstrekt, omdat een geldige inbreng ontbreekt | niet gedeeld |

  Regel: Elk gegeven hoort bij bepaalde fasen

    @verplichting-24
    Abstract Scenario: "<gegeven>" in fase <fase>
      Gegeven een casus in fase "<fase>"
      En de monitoring is met reden vastgesteld tot en met 31 mei 2027
      En Talis heeft "<gegeven>" van de moeder ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En de inbreng geldt vanaf 16 november 2026
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven                      | fase                    | uitkomst                                         | leest            |
        | omschrijving van de overlast | 5. Aanpak en uitvoering | verstrekt                                        | het gegeven      |
        | omschrijving van de overlast | 6. Casusbespreking      | verstrekt                                        | het gegeven      |
        | omschrijving van de overlast | 4. Opdrachtformulering  | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | omschrijving van de overlast | 7. Monitoring           | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | omschrijving van de overlast | 8. Afsluiten            | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | naam van de huurder          | 4. Opdrachtformulering  | verstrekt                                        | het gegeven      |
        | naam van de huurder          | 5. Aanpak en uitvoering | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
