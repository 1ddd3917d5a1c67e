package org.encours.collections.domain.dossier;

/**
 * What a notice of assignment says, in the debtor's language.
 *
 * @param language ISO 639-1
 * @param told that {@code %s} (the buyer) has the debt now, since {@code %s}
 * @param pay where to pay from now on
 * @param before what was paid before counts
 * @param objections what could be said to the seller may be said to the buyer
 * @param inBelgium the law, where the debt is Belgian
 */
record NoticeWords(
    String language,
    String title,
    String seller,
    String debtor,
    String buyer,
    String debts,
    String invoice,
    String due,
    String principal,
    String accessories,
    String total,
    String account,
    String reference,
    String registration,
    String told,
    String pay,
    String before,
    String objections,
    String inBelgium,
    String inFrance) {

  /** English for a language that is none of ours. */
  static NoticeWords of(String language) {
    return switch (language) {
      case "fr" -> FRENCH;
      case "nl" -> DUTCH;
      case "de" -> GERMAN;
      default -> ENGLISH;
    };
  }

  private static final NoticeWords FRENCH =
      new NoticeWords(
          "fr",
          "Notification de cession de créance",
          "Cédant (votre créancier jusqu'ici)",
          "Débiteur cédé",
          "Cessionnaire (votre nouveau créancier)",
          "Créances cédées",
          "Facture",
          "Échéance",
          "Principal",
          "Intérêts et accessoires",
          "Total ouvert",
          "Compte à créditer",
          "Référence",
          "Inscription au SPF Économie",
          "Nous avons cédé à %s, le %s, tout ce que vous nous devez selon le décompte ci-dessus.",
          "À partir de la réception de la présente, vous ne payez valablement qu'au cessionnaire.",
          "Ce que vous nous avez payé auparavant reste valablement payé.",
          "Vous pouvez opposer au cessionnaire ce que vous pouviez nous opposer jusque-là.",
          "Texte : Code civil belge, livre 5 (ancien art. 1690).",
          "Texte : Code civil, art. 1324.");

  private static final NoticeWords DUTCH =
      new NoticeWords(
          "nl",
          "Kennisgeving van overdracht van schuldvordering",
          "Overdrager (tot nu toe uw schuldeiser)",
          "Schuldenaar",
          "Overnemer (uw nieuwe schuldeiser)",
          "Overgedragen vorderingen",
          "Factuur",
          "Vervaldag",
          "Hoofdsom",
          "Interest en bijkomende bedragen",
          "Totaal open",
          "Te crediteren rekening",
          "Referentie",
          "Inschrijving bij de FOD Economie",
          "Wij hebben aan %s op %s alles overgedragen wat u ons volgens bovenstaande opgave"
              + " verschuldigd bent.",
          "Vanaf de ontvangst van deze brief betaalt u alleen aan de overnemer geldig.",
          "Wat u ons voordien hebt betaald, blijft geldig betaald.",
          "U kunt de overnemer tegenwerpen wat u ons tot dan toe kon tegenwerpen.",
          "Tekst: Burgerlijk Wetboek, boek 5 (oud art. 1690).",
          "Tekst: Frans burgerlijk wetboek, art. 1324.");

  private static final NoticeWords GERMAN =
      new NoticeWords(
          "de",
          "Anzeige der Abtretung einer Forderung",
          "Abtretender (bisher Ihr Gläubiger)",
          "Schuldner",
          "Übernehmer (Ihr neuer Gläubiger)",
          "Abgetretene Forderungen",
          "Rechnung",
          "Fällig am",
          "Hauptforderung",
          "Zinsen und Nebenkosten",
          "Insgesamt offen",
          "Konto für Ihre Zahlung",
          "Referenz",
          "Eintragung beim FÖD Wirtschaft",
          "Wir haben an %s am %s alles abgetreten, was Sie uns nach obiger Aufstellung schulden.",
          "Ab Erhalt dieses Schreibens zahlen Sie nur noch an den Übernehmer gültig.",
          "Was Sie uns vorher gezahlt haben, bleibt gültig gezahlt.",
          "Was Sie bis dahin uns entgegenhalten konnten, können Sie dem Übernehmer entgegenhalten.",
          "Vorschrift: belgisches Zivilgesetzbuch, Buch 5 (früher Art. 1690).",
          "Vorschrift: französischer Code civil, Art. 1324.");

  private static final NoticeWords ENGLISH =
      new NoticeWords(
          "en",
          "Notice of assignment of a debt",
          "Assignor (your creditor until now)",
          "Debtor",
          "Assignee (your new creditor)",
          "Debts assigned",
          "Invoice",
          "Due",
          "Principal",
          "Interest and accessories",
          "Total open",
          "Account to pay to",
          "Reference",
          "Registration with the FPS Economy",
          "We assigned to %s on %s all that you owe us by the account above.",
          "Once you have received this, only a payment to the assignee frees you.",
          "What you paid us before remains validly paid.",
          "What you could hold against us until then, you may hold against the assignee.",
          "Law: Belgian Civil Code, book 5 (formerly art. 1690).",
          "Law: French Civil Code, art. 1324.");
}
