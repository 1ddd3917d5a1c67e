package org.encours.collections.domain.dossier;

import java.util.List;

/**
 * The words of a claim sheet that do not depend on the procedure.
 *
 * @param language ISO 639-1
 */
record SheetLabels(
    String language,
    String caseWord,
    String creditor,
    String debtor,
    String name,
    String number,
    String address,
    String contact,
    String representative,
    String claims,
    String total,
    String interest,
    String asked,
    String received,
    String waived,
    String principal,
    String accessories,
    String running,
    String perDay,
    String cost,
    String leftOut,
    String papers,
    String notes,
    String draft,
    List<String> claimColumns,
    List<String> interestColumns) {

  static final SheetLabels FRENCH =
      new SheetLabels(
          "fr",
          "Dossier",
          "Créancier",
          "Débiteur",
          "Nom",
          "Numéro d'entreprise",
          "Adresse",
          "Contact",
          "Représenté par",
          "Créances",
          "Total",
          "Intérêts, période par période",
          "Montant demandé",
          "Reçu à ce jour",
          "Abandonné",
          "Principal",
          "Accessoires",
          "Intérêts courus depuis, au %s",
          "Intérêts par jour ensuite, jusqu'à complet paiement",
          "Frais : %s",
          "Non demandé par cette voie",
          "Pièces à joindre",
          "Remarques",
          "Projet établi par calcul à partir du dossier ; à vérifier par l'avocat, l'huissier ou"
              + " le commissaire de justice avant tout usage.",
          List.of("Facture", "Date", "Échéance", "Principal", "Intérêts", "Forfait", "Total"),
          List.of("Facture", "Période", "Jours", "Taux", "Base", "Montant", "Texte"));

  static final SheetLabels ENGLISH =
      new SheetLabels(
          "en",
          "Case",
          "Creditor",
          "Debtor",
          "Name",
          "Enterprise number",
          "Address",
          "Contact",
          "Represented by",
          "Claims",
          "Total",
          "Interest, period by period",
          "Amount asked",
          "Received so far",
          "Given up",
          "Principal",
          "Accessories",
          "Interest since, to %s",
          "Interest per day from then on, until full payment",
          "Costs: %s",
          "Not asked this way",
          "Documents to join",
          "Notes",
          "A draft computed from the file; to be checked by a lawyer before it is used.",
          List.of("Invoice", "Date", "Due", "Principal", "Interest", "Lump sum", "Total"),
          List.of("Invoice", "Period", "Days", "Rate", "Base", "Amount", "Law"));
}
