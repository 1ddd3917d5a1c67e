package org.encours.invoice.adapter.in.rest.swift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.kernel.Money;

/**
 * Field 86 in one of its three habits: German subfields {@code 166?00…?20…}, words between slashes
 * as the Netherlands write them {@code /REMI/…}, or plain text.
 */
record SwiftInformation(
    Optional<String> code,
    Optional<String> name,
    Optional<String> account,
    Optional<String> endToEndId,
    Optional<String> mandate,
    Optional<String> reason,
    Optional<String> charged,
    List<String> texts) {

  static final SwiftInformation NONE =
      new SwiftInformation(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private static final Pattern SUBFIELDS =
      Pattern.compile("(\\d{3})([?~])(\\d{2}.*)", Pattern.DOTALL);

  /** SEPA's own words within the purpose of German banks. */
  private static final Pattern SEPA =
      Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC)\\+");

  private static final Pattern SLASHED =
      Pattern.compile(
          "/(TRTP|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|ORDP|BENM|RTRN|PREF|PURP|ISDT|CNTP|ULTD|ULTC|TRCD|ADDR)/");

  static SwiftInformation of(String text) {
    Matcher subfields = SUBFIELDS.matcher(text);
    if (subfields.matches()) {
      return german(subfields.group(1), subfields.group(2), subfields.group(3));
    }
    return SLASHED.matcher(text).find() ? slashed(text.replace("\n", "")) : plain(text);
  }

  /** What the movement that went back came to, where the bank took its charges with it. */
  Optional<Money> original(Money amount) {
    return charged
        .map(text -> text.replaceAll("[^0-9,.]", "").replace(',', '.'))
        .filter(digits -> digits.matches("\\d{1,12}(\\.\\d{1,2})?"))
        .map(digits -> Money.of(digits, amount.currency().getCurrencyCode()));
  }

  private static SwiftInformation german(String code, String separator, String rest) {
    StringBuilder purpose = new StringBuilder();
    StringBuilder name = new StringBuilder();
    Optional<String> account = Optional.empty();
    for (String part : rest.replace("\n", "").split(Pattern.quote(separator))) {
      if (part.length() >= 2 && part.substring(0, 2).matches("\\d{2}")) {
        int number = Integer.parseInt(part.substring(0, 2));
        String value = part.substring(2);
        if (number >= 20 && number <= 29 || number >= 60 && number <= 63) {
          purpose.append(value);
        } else if (number == 32 || number == 33) {
          name.append(value);
        } else if (number == 31) {
          account = given(value);
        }
      }
    }
    Map<String, String> sepa = words(SEPA, purpose.toString());
    String free =
        sepa.getOrDefault("SVWZ", sepa.isEmpty() ? purpose.toString() : sepa.getOrDefault("", ""));
    return new SwiftInformation(
        Optional.of(code),
        given(name.toString()),
        account,
        Optional.ofNullable(sepa.get("EREF"))
            .flatMap(SwiftInformation::given)
            .filter(id -> !id.equals("NOTPROVIDED")),
        Optional.ofNullable(sepa.get("MREF")).flatMap(SwiftInformation::given),
        Optional.empty(),
        Optional.ofNullable(sepa.get("OAMT")),
        given(free).map(List::of).orElse(List.of()));
  }

  private static SwiftInformation slashed(String text) {
    Map<String, String> words = words(SLASHED, text);
    String[] party = words.getOrDefault("CNTP", words.getOrDefault("ORDP", "")).split("/", -1);
    return new SwiftInformation(
        Optional.empty(),
        Optional.ofNullable(words.get("NAME"))
            .or(() -> Optional.of(party).filter(parts -> parts.length > 2).map(parts -> parts[2]))
            .flatMap(SwiftInformation::given),
        Optional.ofNullable(words.get("IBAN"))
            .or(() -> Optional.of(party).filter(parts -> parts.length > 2).map(parts -> parts[0]))
            .flatMap(SwiftInformation::given),
        Optional.ofNullable(words.get("EREF"))
            .flatMap(SwiftInformation::given)
            .filter(id -> !id.equals("NOTPROVIDED")),
        Optional.ofNullable(words.get("MARF")).flatMap(SwiftInformation::given),
        Optional.ofNullable(words.get("RTRN")).flatMap(SwiftInformation::given),
        Optional.empty(),
        Optional.ofNullable(words.get("REMI"))
            .map(remittance -> remittance.replaceFirst("^(?:USTD|STRD)?/+(?:CUR/|ISO/)?", ""))
            .flatMap(SwiftInformation::given)
            .map(List::of)
            .orElseGet(() -> plain(text).texts()));
  }

  private static SwiftInformation plain(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new SwiftInformation(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        lines);
  }

  /** What stands behind each word, up to the next one; before the first under the empty name. */
  private static Map<String, String> words(Pattern pattern, String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = pattern.matcher(text);
    List<int[]> bounds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (matcher.find()) {
      bounds.add(new int[] {matcher.start(), matcher.end()});
      names.add(matcher.group(1));
    }
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? bounds.get(i + 1)[0] : text.length();
      found.putIfAbsent(names.get(i), text.substring(bounds.get(i)[1], end).strip());
    }
    if (!names.isEmpty()) {
      found.put("", text.substring(0, bounds.getFirst()[0]).strip());
    }
    return found;
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip().replaceAll("/+$", "")).filter(found -> !found.isEmpty());
  }
}
