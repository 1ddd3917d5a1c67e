package org.encours.dunning.adapter.out.letter;

import io.quarkus.qute.TemplateData;
import java.util.Locale;
import java.util.Optional;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.Channel;

/**
 * How both parties are written on a letter.
 *
 * @param register the label of the creditor's number, as its country calls it
 * @param country of the debtor in the letter's language; empty where it is the creditor's own
 * @param greeting with the name of the person where it is known
 * @param registered the mark of a registered letter; empty for others
 */
@TemplateData
public record LetterParty(
    String register,
    String number,
    String phone,
    String country,
    String greeting,
    String registered) {

  static LetterParty of(Creditor creditor, Debtor debtor, Message message, LetterContent content) {
    return new LetterParty(
        register(creditor.country(), content),
        number(creditor),
        phone(creditor.phone()),
        debtor
            .address()
            .map(Address::country)
            .filter(country -> !country.equals(creditor.country()))
            .map(country -> name(country, content.language()))
            .orElse(""),
        greeting(debtor, message, content),
        message.channel() == Channel.REGISTERED_LETTER ? content.words().get("registered") : "");
  }

  /** The register's own name, whatever the letter's language: the number means nothing without. */
  private static String register(String country, LetterContent content) {
    return switch (country) {
      case "FR" -> "SIREN";
      case "NL" -> "KvK";
      case "DE" -> "Handelsregister";
      case "LU" -> "R.C.S. Luxembourg";
      default -> content.words().get("enterprise");
    };
  }

  private static String greeting(Debtor debtor, Message message, LetterContent content) {
    Optional<String> person =
        debtor.contacts().stream()
            .filter(contact -> contact.email().filter(message.recipient()::equals).isPresent())
            .map(Contact::name)
            .filter(name -> name != null && !name.isBlank())
            .findFirst();
    return message.channel().onPaper()
        ? content.words().get("salutation")
        : content.words().get("dear") + " " + person.orElse(debtor.name()) + ",";
  }

  private static String name(String country, String language) {
    return Locale.of("", country).getDisplayCountry(Locale.of(language));
  }

  private static String number(Creditor creditor) {
    String digits = creditor.enterpriseNumber();
    return switch (creditor.country()) {
      case "BE" -> digits.replaceFirst("^(\\d{4})(\\d{3})(\\d{3})$", "$1.$2.$3");
      case "FR" -> digits.replaceFirst("^(\\d{3})(\\d{3})(\\d{3})$", "$1 $2 $3");
      default -> digits;
    };
  }

  /** In groups of two from the right, as both countries read them; others stay as they are. */
  private static String phone(String phone) {
    return phone
        .replaceFirst("^\\+32(\\d)(\\d{3})(\\d{2})(\\d{2})$", "+32 $1 $2 $3 $4")
        .replaceFirst("^\\+32(\\d{3})(\\d{2})(\\d{2})(\\d{2})$", "+32 $1 $2 $3 $4")
        .replaceFirst("^\\+33(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})$", "+33 $1 $2 $3 $4 $5");
  }
}
