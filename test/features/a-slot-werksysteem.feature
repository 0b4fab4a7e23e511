# language: nl
@artikel-A-slot
Functionaliteit: A slot "Vanaf punt 5" — pas vanaf stap 5 komt er iets in het werksysteem

  De laatste alinea van het afwegingskader:

  > Vanaf punt 5 worden persoonsgegevens betreffende afspraken en de voortgang van de uitvoering van het plan van aanpak door de
  > procesregisseur vastgelegd in VIS2, het regieteam werksysteem. De procesregisseur en de managementassistentes van het
  > Regieteam hebben toegang tot het werksysteem en kunnen daarin muteren.

  > Het college van burgemeester en wethouders van Nijmegen is verantwoordelijke in de zin van de AVG voor deze
  > gegevensverwerking in VIS2.

  Regel: Voor stap 5 wordt geen kerngegeven vastgelegd, door niemand

    @verplichting-49 @verplichting-38
    Abstract Scenario: De procesregisseur legt in fase <fase> de voortgang vast
      Gegeven een casus in fase "<fase>"
      Als de procesregisseur het kerngegeven "voortgang" van de moeder wil vastleggen
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: de stappen 1 tot en met 4
        | fase                          | uitkomst                                                      | leest            |
        | 1. Inbrengen signalen         | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | 2. Beoordelen signalen        | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | 3. Verzamelen klantinformatie | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |
        | 4. Opdrachtformulering        | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |

      Voorbeelden: de stappen 5 tot en met 8, en daarna niet meer
        | fase                    | uitkomst                                                      | leest            |
        | 5. Aanpak en uitvoering | vastgelegd                                                    | het gegeven      |
        | 6. Casusbespreking      | vastgelegd                                                    | het gegeven      |
        | 7. Monitoring           | vastgelegd                                                    | het gegeven      |
        | 8. Afsluiten            | vastgelegd                                                    | het gegeven      |
        | Afgesloten              | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet beschikbaar |

  Regel: Wat een partner inbracht, wordt vanaf stap 5 vastgelegd door de procesregisseur, met goedkeuring

    @verplichting-49 @verplichting-74
    Abstract Scenario: Met goedkeuring van Talis, in fase <fase>
      Gegeven een casus in fase "<fase>"
      En de medewerker van Talis zit in het casusteam
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de procesregisseur
      En de inbreng rust op toestemming
      En Talis heeft op 2 november 2026 goedgekeurd dat "bekend bij de corporatie" als "betrokken instanties" in het procesdossier komt
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de procesregisseur "bekend bij de corporatie" van de moeder wil vastleggen als "betrokken instanties"
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | fase                    | uitkomst                                                      | leest        |
        | 4. Opdrachtformulering  | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet gedeeld |
        | 5. Aanpak en uitvoering | vastgelegd                                                    | het gegeven  |
        | 8. Afsluiten            | vastgelegd                                                    | het gegeven  |

    @verplichting-74
    Scenario: Zeggen als wat het wordt vastgelegd, hoort erbij
      Gegeven een casus in fase "5. Aanpak en uitvoering"
      En de medewerker van Talis zit in het casusteam
      En Talis heeft "bekend bij de corporatie" van de moeder ingebracht voor de procesregisseur
      En de inbreng rust op toestemming
      En Talis heeft op 2 november 2026 goedgekeurd dat "bekend bij de corporatie" als "betrokken instanties" in het procesdossier komt
      En Talis heeft de moeder vooraf geïnformeerd over het delen
      En de casemanager heeft de moeder geïnformeerd over het plan van aanpak
      En de moeder heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de procesregisseur "bekend bij de corporatie" van de moeder wil vastleggen
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet gedeeld"

  Regel: Vanaf stap 4 is er wel een verantwoording, maar nog geen inhoud

    @verplichting-38 @verplichting-26
    Abstract Scenario: <professional> leest in fase <fase> <wat>
      Gegeven een casus in fase "<fase>"
      Als de procesregisseur <vraag>
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional       | fase                          | wat               | vraag                                                    | uitkomst                                         | leest            |
        | de procesregisseur | 3. Verzamelen klantinformatie | de verantwoording | de verantwoording opvraagt                               | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | de procesregisseur | 4. Opdrachtformulering        | de verantwoording | de verantwoording opvraagt                               | verstrekt                                        | het gegeven      |
        | de procesregisseur | 4. Opdrachtformulering        | het plan          | het kerngegeven "plan van aanpak" van de moeder opvraagt | niet verstrekt, omdat deze fase dit niet toelaat | niet beschikbaar |
        | de procesregisseur | 5. Aanpak en uitvoering       | het plan          | het kerngegeven "plan van aanpak" van de moeder opvraagt | verstrekt                                        | het gegeven      |
