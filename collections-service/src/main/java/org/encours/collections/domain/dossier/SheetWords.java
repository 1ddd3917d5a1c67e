package org.encours.collections.domain.dossier;

import java.util.List;
import org.encours.collections.domain.court.Procedure;

/**
 * What a claim sheet says in the language of the procedure: French before Belgian and French
 * courts, English on what goes into the European forms, which exist in every language.
 *
 * @param documents that go with it
 */
record SheetWords(String title, String basis, List<String> documents, SheetLabels labels) {

  static SheetWords of(Procedure procedure) {
    return switch (procedure) {
      case BE_IOS ->
          french(
              "Recouvrement de dettes d'argent non contestées (RCI) – données pour la sommation",
              "C. jud. art. 1394/20 à 1394/27 : entre entreprises, dette non contestée ; intérêts"
                  + " et clause pénale ensemble limités à 10 % du principal.",
              "Facture(s) et conditions générales acceptées",
              "Preuve d'envoi des rappels",
              "Numéros d'entreprise des deux parties (Banque-Carrefour)");
      case BE_CITATION ->
          french(
              "Citation – exposé de la demande",
              "Tribunal de l'entreprise, juge de paix ou tribunal de première instance selon le"
                  + " montant et la qualité du débiteur.",
              "Contrat ou bon de commande",
              "Preuve de livraison",
              "Facture(s), conditions générales, rappels et mise en demeure",
              "Décompte des intérêts");
      case BE_INJONCTION ->
          french(
              "Procédure sommaire d'injonction de payer – projet de requête",
              "C. jud. art. 1338 à 1344 : jusqu'à 1.860 euros, sur un écrit émanant du débiteur.",
              "Écrit du débiteur (bon de commande signé, reconnaissance)",
              "Sommation recommandée et sa preuve d'envoi",
              "Facture(s)");
      case FR_INJONCTION_DE_PAYER ->
          french(
              "Requête en injonction de payer – projet",
              "CPC art. 1405 à 1424 ; à présenter au président du tribunal du domicile du débiteur"
                  + " ; l'ordonnance doit être signifiée dans le délai de l'art. 1411.",
              "Contrat, devis ou bon de commande",
              "Bon de livraison",
              "Facture(s) impayée(s)",
              "Mise en demeure et preuve d'envoi",
              "Décompte de la créance (principal, intérêts, accessoires)");
      case FR_REFERE_PROVISION ->
          french(
              "Assignation en référé-provision – exposé de la demande",
              "CPC art. 835 et 873 al. 2 : obligation non sérieusement contestable.",
              "Contrat ou bon de commande",
              "Bon de livraison",
              "Facture(s), mise en demeure",
              "Échanges montrant l'absence de contestation sérieuse");
      case FR_ASSIGNATION_AU_FOND ->
          french(
              "Assignation au fond – exposé de la demande",
              "Tribunal de commerce ou tribunal judiciaire ; avocat au-delà de 10.000 euros.",
              "Contrat, bon de commande, bon de livraison",
              "Facture(s), conditions générales, mise en demeure",
              "Correspondance sur la contestation");
      case FR_PETITES_CREANCES ->
          french(
              "Procédure simplifiée de recouvrement des petites créances – données",
              "CPCE art. L125-1, R125-1 à R125-8 : jusqu'à 5.000 euros, intérêts compris.",
              "Facture(s) et contrat ou bon de commande",
              "Décompte de la créance");
      case EU_ORDER_FOR_PAYMENT ->
          new SheetWords(
              "European order for payment – data for form A",
              "Regulation (EC) 1896/2006: uncontested, across a border, any amount; evidence is"
                  + " described in the form (section 10), not joined.",
              List.of(
                  "Section 6: principal as above",
                  "Section 7: interest by rate, base and period as above",
                  "Section 10: description of invoices, orders and proofs of delivery"),
              SheetLabels.ENGLISH);
      case EU_SMALL_CLAIMS ->
          new SheetWords(
              "European small claims procedure – data for form A",
              "Regulation (EC) 861/2007: across a border, up to 5,000 euro without interest and"
                  + " costs.",
              List.of("Invoices, orders and proofs of delivery", "Reminders with proof of sending"),
              SheetLabels.ENGLISH);
      case NL_DAGVAARDING ->
          english(
              "Dagvaarding – gegevens voor de deurwaarder",
              "Rv art. 93, 111: handelsrente BW 6:119a, incassokosten BW 6:96 en Besluit BIK.");
      case DE_MAHNVERFAHREN ->
          english(
              "Antrag auf Erlass eines Mahnbescheids – Angaben",
              "ZPO §§ 688 bis 703d; Zinsen BGB § 288, Pauschale § 288 V.");
      case DE_KLAGE -> english("Klage – Angaben zum Anspruch", "ZPO § 253; Zinsen BGB § 288, 291.");
      case LU_ORDONNANCE_DE_PAIEMENT ->
          french(
              "Ordonnance conditionnelle de paiement – données pour la demande",
              "NCPC art. 129 et suivants : jusqu'à 15.000 euros, débiteur domicilié au Luxembourg.",
              "Facture(s), bon de commande, bon de livraison",
              "Mise en demeure et preuve d'envoi",
              "Un original et quatre copies");
      case LU_ORDONNANCE_DE_PROVISION ->
          french(
              "Requête en ordonnance de provision – exposé de la demande",
              "NCPC art. 919 et suivants : au-delà de 15.000 euros, créance non sérieusement"
                  + " contestable.",
              "Facture(s), bon de commande, bon de livraison",
              "Mise en demeure et preuve d'envoi");
      case LU_CITATION ->
          french(
              "Citation – exposé de la demande",
              "NCPC art. 2 : justice de paix ou tribunal d'arrondissement selon le principal.",
              "Contrat ou bon de commande",
              "Facture(s), rappels et mise en demeure");
      case SUIT_ABROAD ->
          english(
              "Suit before the court of the debtor's country – data for counsel there",
              "Regulation (EU) 1215/2012, art. 4, 18 and 25.");
    };
  }

  private static SheetWords english(String title, String basis) {
    return new SheetWords(
        title,
        basis,
        List.of("Invoices, orders and proofs of delivery", "Reminders with proof of sending"),
        SheetLabels.ENGLISH);
  }

  private static SheetWords french(String title, String basis, String... documents) {
    return new SheetWords(title, basis, List.of(documents), SheetLabels.FRENCH);
  }
}
