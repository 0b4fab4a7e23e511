# language: nl
@artikel-P-2 @artikel-C-1
Functionaliteit: P 2 Beroepsgeheim — een grondslag is niet genoeg, het geheim moet zelf zijn doorbroken

  Artikel 2 van het privacyprotocol, Beroepsgeheim:

  > Naast de eis van een wettelijke grondslag, geldt voor professionals die gebonden zijn aan de Wet op de geneeskundige
  > behandelingsovereenkomst een beroepsgeheim. Voor hen zal gegevensdeling zonder toestemming van betrokkene in het Regieteam
  > alleen mogelijk zijn als sprake is van een conflict van plichten: andere belangen dan die van de geheimhoudingsplicht zijn
  > zo groot dat zij informatie over betrokkene moeten delen om gevaar voor een ander of betrokkene zelf te voorkomen.

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de vertegenwoordiger van Pro Persona en de maatschappelijk werker van Sterker zitten in het casusteam
    En het plan van aanpak leidt toe naar Wmo
    En Pro Persona heeft "crisisafspraak" van de vader ingebracht voor de maatschappelijk werker van Sterker
    En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
    En de uitzonderingsgrond voor bijzondere gegevens is "zorg"
    En de uitzonderingsgrond steunt op "WGBO"
    En Pro Persona heeft de vader vooraf geïnformeerd over het delen
    En de casemanager heeft de vader geïnformeerd over het plan van aanpak

  Regel: Grondslag en geheim zijn twee vragen, en op beide moet het antwoord ja zijn

    @verplichting-72
    Scenario: Wel een grondslag, het geheim niet doorbroken
      Gegeven de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

    @verplichting-72
    Scenario: Het geheim doorbroken, maar de grondslag valt weg
      Gegeven het beroepsgeheim is doorbroken op grond van toestemming
      En de vader heeft toestemming gegeven voor het doorbreken van het beroepsgeheim en het delen over de domeinen heen
      En Pro Persona heeft de toestemming bevestigd
      En het plan van aanpak bevat geen toeleiding meer
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat een geldige grondslag ontbreekt
      En de professional leest: "niet gedeeld"

    @verplichting-72
    Scenario: Ook dát iemand bij de GGZ bekend is, valt onder het geheim
      Gegeven Pro Persona heeft "bekend bij de GGZ" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op een taak van Pro Persona volgens "WGBO" voor toeleiding naar Wmo
      En de uitzonderingsgrond voor bijzondere gegevens is "zorg"
      En de uitzonderingsgrond steunt op "WGBO"
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "bekend bij de GGZ" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

  Regel: Met toestemming van de betrokkene om het geheim te doorbreken, bevestigd door wie eraan gebonden is

    @verplichting-70
    Scenario: Toestemming, en Pro Persona heeft haar bevestigd
      Gegeven het beroepsgeheim is doorbroken op grond van toestemming
      En de vader heeft toestemming gegeven voor het doorbreken van het beroepsgeheim en het delen over de domeinen heen
      En Pro Persona heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    @verplichting-70
    Scenario: Een toestemming die alleen een ander bevestigde, doorbreekt het geheim van Pro Persona niet
      Gegeven het beroepsgeheim is doorbroken op grond van toestemming
      En de vader heeft toestemming gegeven voor het doorbreken van het beroepsgeheim en het delen over de domeinen heen
      En Sterker heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

    @verplichting-70
    Scenario: Toestemming voor de verwerking is geen toestemming om het geheim te doorbreken
      Gegeven het beroepsgeheim is doorbroken op grond van toestemming
      En de vader heeft toestemming gegeven voor de verwerking en het delen over de domeinen heen
      En Pro Persona heeft de toestemming bevestigd
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

  Regel: Zonder toestemming alleen bij een conflict van plichten, gewogen en ten hoogste 72 uur

    @verplichting-70
    Abstract Scenario: Op de vraag "<vraag>" is geantwoord: <antwoord>
      Gegeven de inbreng geldt van 22 november 2026 om 11:00 tot 25 november 2026 om 11:00
      En het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de afweging luidt bij "<vraag>": <antwoord>
      En de vader heeft toestemming gegeven voor het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | vraag                               | antwoord        | uitkomst                                                   | leest        |
        | gevaar voor een ander of betrokkene | ja              | verstrekt                                                  | het gegeven  |
        | gevaar voor een ander of betrokkene | nee             | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | andere wegen overwogen              | nee             | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |
        | alleen het nodige                   | niet beantwoord | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

    @verplichting-70
    Abstract Scenario: De inbreng geldt tot <tot>: <duur>
      Gegeven de inbreng geldt van 22 november 2026 om 11:00 tot <tot>
      En het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de vader heeft toestemming gegeven voor het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: vanaf 22 november om 11:00
        | tot                       | duur              | uitkomst                                                   | leest        |
        | 25 november 2026 om 11:00 | precies 72 uur    | verstrekt                                                  | het gegeven  |
        | 25 november 2026 om 11:01 | een minuut langer | niet verstrekt, omdat het beroepsgeheim niet is doorbroken | niet gedeeld |

    @verplichting-70
    Scenario: Een conflict van plichten zonder einde is er geen
      Gegeven het beroepsgeheim is doorbroken op grond van conflict van plichten
      En de vader heeft toestemming gegeven voor het delen over de domeinen heen
      Als de maatschappelijk werker van Sterker "crisisafspraak" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het beroepsgeheim niet is doorbroken
      En de professional leest: "niet gedeeld"

  Regel: Wat tot het medisch dossier behoort, verlaat de organisatie nooit

    @verplichting-27
    Abstract Scenario: Gevraagd wordt "<gegeven>"
      Als de maatschappelijk werker van Sterker "<gegeven>" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het gegeven de organisatie nooit verlaat
      En de professional leest: "niet beschikbaar"

      Voorbeelden:
        | gegeven                           |
        | diagnose                          |
        | werkaantekeningen van Pro Persona |
