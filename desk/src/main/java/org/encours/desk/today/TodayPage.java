package org.encours.desk.today;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.encours.desk.client.Part;

/**
 * What the page shows.
 *
 * @param rows the ranked list, of one kind if it was asked for
 * @param counts how many of each kind wait
 * @param kind the kind shown; empty for all
 * @param parts whether each service answered
 */
public record TodayPage(
    List<Row> rows, Map<String, Long> counts, String kind, List<Part<?>> parts) {

  static TodayPage of(List<Row> all, String kind, List<Part<?>> parts) {
    Map<String, Long> counts =
        all.stream().collect(Collectors.groupingBy(Row::kind, TreeMap::new, Collectors.counting()));
    List<Row> shown =
        all.stream()
            .filter(row -> kind.isEmpty() || row.kind().equals(kind))
            .sorted(Row::byUrgency)
            .toList();
    return new TodayPage(shown, counts, kind, parts);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
