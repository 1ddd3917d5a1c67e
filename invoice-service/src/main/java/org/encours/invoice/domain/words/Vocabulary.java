package org.encours.invoice.domain.words;

import java.util.regex.Pattern;

/** The words that matter in terms of payment: French, Dutch, German, English and Italian. */
final class Vocabulary {

  /** A day that a reminder, a rebate or a court counts from is no due date. */
  static final Pattern ASIDE =
      words(
          "%|pct|procent|percent|prozent|pour ?cent|discount|rebate|early"
              + " payment|escompte|rabais|remise|korting|disconto|skonti?o?|rabatt|nachlass|sconto|penalt\\w*|p[ée]nalit\\w*|mise"
              + " en demeure|int[ée]r[êe]t\\w*"
              + "|interest|rente|intrest\\w*|zinsen|verzug\\w*|verzugs\\w*|interessi|mora|boete|schadebeding|indemnit\\w*|ingebrekestelling|aanmaning|mahn\\w*|late"
              + " payment|overdue|retard|te late|laattijdig\\w*|reklamation\\w*"
              + "|contest\\w*|complaint\\w*|r[ée]clamation\\w*|klacht\\w*|betwist\\w*|protest\\w*|disput\\w*"
              + "|livraison|delivery|levering|lieferung|consegna|garantie|warranty|valid\\w*|g[üu]ltig\\w*|geldig\\w*");

  static final String DAYS =
      "(?:calendar |kalender[ -]?|jours? calendaires?"
          + " ?)?(?:days?|kalenderdagen|dagen|dag|jours?|jrs?|tage?n?|kalendertage?n?|giorni|gg|d[ií]as)(?:"
          + " calendaires?| date)?";
  static final String WEEKS = "(?:weeks?|semaines?|weken|week|wochen?|settiman[ae])";
  static final String MONTHS = "(?:months?|mois|maand(?:en)?|monate?n?|mes[ei])";

  /** Working days need a calendar that the words do not name. */
  static final Pattern WORKING_DAYS =
      words("working days?|business days?|ouvr\\w+|werkdagen|werktage?n?|arbeitstage?n?|bankdagen");

  static final Pattern END_OF_MONTH =
      words(
          "end of (?:the |this )?month|month[ -]?end|eom|fin de (?:ce )?mois|fin du mois|fdm|einde"
              + " (?:van de )?maand|eind (?:van de )?maand|monatsende|ende des"
              + " monats|monatsultimo|fine mese|f\\.?m\\.?");

  static final Pattern NEXT_MONTH =
      words(
          "(?:of the )?(?:following|next) month|(?:du )?mois suivant|(?:du )?mois prochain|(?:van"
              + " de )?volgende maand|(?:des )?folgemonats?|(?:des )?n[äa]chsten monats|(?:del"
              + " )?mese successivo");

  static final Pattern AT_ONCE =
      words(
          "cash|immediate(?:ly)?|at once|au comptant|comptant|contant|à"
              + " vue|sofort|unverz[üu]glich|onmiddellijk|per"
              + " direct|imm[ée]diat(?:ement)?|contanti|a vista|cod|(?:due |payable )?(?:up)?on"
              + " receipt|(?:payable )?[àa] r[ée]ception|(?:dès|des) r[ée]ception|bij ontvangst|na"
              + " ontvangst|bei erhalt|nach erhalt|rimessa diretta");

  /** Counting from the day of receipt: close to the invoice's own date, but nobody knows it. */
  static final Pattern RECEIPT =
      words(
          "receipt|receiving|r[ée]ception|ontvangst|erhalt|rechnungserhalt|erhalt der"
              + " rechnung|ricevimento");

  static final Pattern DUE =
      words(
          "due|payable|pay|payment|before|by|until|latest|[ée]ch[ée]ance|payer|paiement|r[èe]glement|r[ée]gler|avant"
              + " le|au plus tard|pour le|jusqu'au|vervaldatum|vervaldag|betalen|betaling|te"
              + " betalen|uiterlijk"
              + "|v[óo][óo]r|tot|f[äa]llig\\w*|zahlbar|zahlung\\w*|sp[äa]testens|bis|zum|scadenza|pagamento|entro|pagare");

  private Vocabulary() {}

  static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
