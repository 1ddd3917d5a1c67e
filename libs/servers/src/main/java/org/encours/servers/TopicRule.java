package org.encours.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One line of the kept table of topics: how a topic is made, who alone writes it and who reads it.
 *
 * @param keep how long its records are kept; empty for ever
 */
public record TopicRule(
    String topic, int partitions, Optional<Duration> keep, String writer, List<String> readers) {

  private static final String TABLE = "topics.csv";
  private static final String AGENCY = "agency";
  private static final String NONE = "";

  /** The whole table, in its order. */
  public static List<TopicRule> all() {
    try (var table = TopicRule.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("topic,"))
          .map(TopicRule::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TopicRule of(String line) {
    var cells = line.split(",", -1);
    var keep =
        cells[2].equals(NONE)
            ? Optional.<Duration>empty()
            : Optional.of(Duration.ofDays(Long.parseLong(cells[2])));
    return new TopicRule(
        cells[0], Integer.parseInt(cells[1]), keep, cells[3], List.of(cells[4].split(" ")));
  }

  /** Whether each agency of each creditor has one of its own. */
  public boolean isPerAgency() {
    return topic.contains("{");
  }

  /** What all agencies' topics of this kind begin with. */
  String prefix() {
    return topic.substring(0, topic.indexOf('{'));
  }

  /** The rule of one agency's own topic. */
  TopicRule of(String creditor, String agency) {
    var named = topic.replace("{creditor}", creditor).replace("{agency}", agency);
    var principal = agencyPrincipal(creditor, agency);
    return new TopicRule(
        named,
        partitions,
        keep,
        writer.equals(AGENCY) ? principal : writer,
        readers.stream().map(it -> it.equals(AGENCY) ? principal : it).toList());
  }

  /** Where a reader puts what it cannot take. */
  TopicRule deadLetters(String reader) {
    var consumer = reader.replace("-service", "");
    return new TopicRule(topic + "." + consumer + ".dlq", 1, keep, reader, List.of());
  }

  /** Whom the broker takes an agency of a creditor for. */
  public static String agencyPrincipal(String creditor, String agency) {
    return AGENCY + "." + creditor + "." + agency;
  }
}
