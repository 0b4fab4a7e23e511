# language: nl
@artikel-C-4.2 @artikel-C-aanhef @verplichting-3
Functionaliteit: C 4.2 Schilpartner — de GGD schuift alleen aan als dat in deze casus noodzakelijk is

  De aanhef van het convenant:

  > de schilpartner die uitsluitend indien noodzakelijk in een bepaalde casus aanschuift bij het Regieteamoverleg

  Artikel 4.2 van het convenant, over de vertegenwoordiger van Bijzondere Zorg van de GGD:

  > adviseert op verzoek van de procesregisseur over de zorginhoudelijke aanpak;

  Achtergrond:
    Gegeven een casus in fase "5. Aanpak en uitvoering"
    En de vertegenwoordiger van de GGD en de maatschappelijk werker van Sterker zitten in het casusteam
    En de medewerker van Talis zit in het casusteam

  Regel: De GGD is pas lezer als zij is ingeschakeld, met vastgelegde noodzaak

    Scenario: Ingeschakeld omdat het noodzakelijk is
      Gegeven de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is
      Als de vertegenwoordiger van de GGD het kenmerk van de casus opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    Scenario: Niet ingeschakeld, ook al staat zij in het casusteam
      Als de vertegenwoordiger van de GGD het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

    Scenario: Ingeschakeld zonder dat de noodzaak is vastgelegd
      Gegeven de GGD is ingeschakeld zonder dat de noodzaak is vastgelegd
      Als de vertegenwoordiger van de GGD het kenmerk van de casus opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"

    Abstract Scenario: De inschakeling eindigt op <eind>
      Gegeven de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is
      En de inschakeling van de GGD eindigt op <eind>
      Als de vertegenwoordiger van de GGD het kenmerk van de casus opvraagt
      Dan wordt het gegeven <uitkomst>
      En de professional leest: "<leest>"

      Voorbeelden: gevraagd op 23 november om 11:00
        | eind                      | uitkomst                                                    | leest            |
        | 23 november 2026 om 11:01 | verstrekt                                                   | het gegeven      |
        | 23 november 2026 om 11:00 | niet verstrekt, omdat er geen betrokkenheid bij de casus is | niet beschikbaar |

  Regel: Ook de gegevens van de GGD zelf komen pas los als zij is ingeschakeld

    Achtergrond:
      Gegeven de GGD heeft "advies over bijzondere zorg" van de vader ingebracht voor de maatschappelijk werker van Sterker
      En de inbreng rust op toestemming
      En het beroepsgeheim is doorbroken op grond van toestemming
      En de uitzonderingsgrond voor bijzondere gegevens is "uitdrukkelijke toestemming"
      En de GGD heeft de vader vooraf geïnformeerd over het delen
      En de casemanager heeft de vader geïnformeerd over het plan van aanpak
      En de vader heeft toestemming gegeven voor de verwerking, het delen over de domeinen heen en het doorbreken van het beroepsgeheim
      En de GGD heeft de toestemming bevestigd

    Scenario: Ingeschakeld
      Gegeven de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is
      Als de maatschappelijk werker van Sterker "advies over bijzondere zorg" van de vader opvraagt
      Dan wordt het gegeven verstrekt
      En de professional leest: "het gegeven"

    Scenario: Niet ingeschakeld
      Als de maatschappelijk werker van Sterker "advies over bijzondere zorg" van de vader opvraagt
      Dan wordt het gegeven niet verstrekt, omdat er geen betrokkenheid bij de casus is
      En de professional leest: "niet beschikbaar"
