# language: nl
@artikel-P-5 @verplichting-100 @verplichting-102
Functionaliteit: P 5 Kerngegevens — geen persoonsdossier, alleen een procesdossier met zeven soorten gegevens

  Artikel 5 van het privacyprotocol:

  > er wordt geen nieuw persoonsdossier aangelegd, alleen een procesdossier. Eventuele werkaantekeningen bewaart de
  > professional in het dossier van zijn moederorganisatie.

  > er wordt een set kerngegevens per casus samengesteld en in het Regieteam werksysteem opgenomen : – beschrijving van de
  > problematiek in grote lijnen – NAW gegevens – plan van aanpak – productbestelling – voortgang – acties – de betrokken
  > instanties;

  > partners verwerken persoonsgegevens voor de onder artikel 1 genoemde doeleinden enkel in het Regieteam werksysteem;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"

  Regel: De set is gesloten

    @verplichting-28
    Abstract Scenario: De procesregisseur legt vast: <kerngegeven>
      Als de procesregisseur het kerngegeven "<kerngegeven>" van de moeder wil vastleggen
      Dan wordt het gegeven vastgelegd
      En de professional leest: "het gegeven"

      Voorbeelden: de zeven van het protocol
        | kerngegeven                                      |
        | beschrijving van de problematiek in grote lijnen |
        | NAW gegevens                                     |
        | plan van aanpak                                  |
        | productbestelling                                |
        | voortgang                                        |
        | acties                                           |
        | betrokken instanties                             |

    @verplichting-28
    Scenario: Voor een achtste is geen plaats
      Als de procesregisseur iets anders dan een kerngegeven van de moeder wil vastleggen
      Dan wordt het gegeven niet vastgelegd, omdat vastlegging hiervan niet is toegestaan
      En de professional leest: "niet beschikbaar"

  Regel: Werkaantekeningen blijven bij de moederorganisatie

    @verplichting-27
    Abstract Scenario: <professional> vraagt "<gegeven>"
      Gegeven <professional> zit in het casusteam
      Als <professional> "<gegeven>" van de moeder opvraagt
      Dan wordt het gegeven niet verstrekt, omdat het gegeven de organisatie nooit verlaat
      En de professional leest: "niet beschikbaar"

      Voorbeelden: ook de eigen aantekeningen staan niet in het casusbeeld
        | professional                          | gegeven                             |
        | de wijkagent                          | werkaantekeningen van de corporatie |
        | de medewerker van Talis               | werkaantekeningen van de corporatie |
        | de maatschappelijk werker van Sterker | werkaantekeningen van Pro Persona   |

  Regel: Een bijzonder of strafrechtelijk gegeven komt hooguit als dat-gegeven in het procesdossier

    Achtergrond:
      Gegeven de wijkagent en de vertegenwoordiger van Pro Persona zitten in het casusteam

    @verplichting-28 @verplichting-67
    Abstract Scenario: Pro Persona keurt goed dat "<gegeven>" wordt vastgelegd
      Gegeven Pro Persona heeft "<gegeven>" van de vader ingebracht voor de procesregisseur
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "uitdrukkelijke toestemming"
      En Pro Persona heeft op 2 november 2026 goedgekeurd dat "<gegeven>" als "betrokken instanties" in het procesdossier komt
      En Pro Persona heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En Pro Persona heeft de toestemming bevestigd
      Als de procesregisseur "<gegeven>" van de vader wil vastleggen als "betrokken instanties"
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | gegeven                   | uitkomst                                                      | leest        |
        | bekend bij de GGZ         | vastgelegd                                                    | het gegeven  |
        | in behandeling bij de GGZ | niet vastgelegd, omdat vastlegging hiervan niet is toegestaan | niet gedeeld |

  Regel: Wie het procesdossier leest

    @verplichting-28
    Abstract Scenario: <professional> leest het plan van aanpak in fase <fase>
      Gegeven een casus in fase "<fase>"
      En de wijkagent en de casemanager van Sterker zitten in het casusteam
      En de casemanager van Sterker is als casemanager aangewezen
      Als <professional> het kerngegeven "plan van aanpak" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden:
        | professional               | fase                    | uitkomst                                                    | leest            |
        | de procesregisseur         | 5. Aanpak en uitvoering | verstrekt                                                   | het gegeven      |
        | de managementassistente    | 5. Aanpak en uitvoering | verstrekt                                                   | het gegeven      |
        | de casemanager van Sterker | 5. Aanpak en uitvoering | verstrekt                                                   | het gegeven      |
        | de wijkagent               | 5. Aanpak en uitvoering | verstrekt                                                   | het gegeven      |
        | de procesregisseur         | 4. Opdrachtformulering  | niet verstrekt, omdat deze fase dit niet toelaat            | niet beschikbaar |
        | de procesregisseur         | Afgesloten              | verstrekt                                                   | het gegeven      |
        | de managementassistente    | Afgesloten              | verstrekt                                                   | het gegeven      |
        | de wijkagent               | Afgesloten              | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

    @verplichting-59
    Abstract Scenario: Wat op toestemming is vastgelegd en uit een ander domein komt; ingetrokken: <moment>
      Gegeven het kerngegeven is afkomstig van Talis: "soort overlast", ingebracht op toestemming
      En de moeder heeft toestemming gegeven voor het delen over de domeinen heen
      En de toestemming noemt als ontvanger alleen de procesregisseur
      En de toestemming is op <moment> ingetrokken
      Als de procesregisseur het kerngegeven "beschrijving van de problematiek in grote lijnen" van de moeder opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: het blijft bewaard, maar wordt niet meer getoond
        | moment                    | uitkomst                                                          | leest            |
        | 23 november 2026 om 11:01 | verstrekt                                                         | het gegeven      |
        | 23 november 2026 om 11:00 | niet verstrekt, omdat toestemming over de domeinen heen ontbreekt | niet beschikbaar |
