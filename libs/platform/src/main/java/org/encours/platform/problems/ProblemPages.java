package org.encours.platform.problems;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What each kind of problem means and what to do about it, read from {@code docs/problems.md}: the
 * page that people read in the repository is the one that services answer.
 */
@Singleton
public class ProblemPages {

  /**
   * @param meaning what happened
   * @param remedy what the caller can do
   */
  public record ProblemPage(String code, String title, int status, String meaning, String remedy) {}

  private static final String RESOURCE = "/META-INF/problems.md";
  private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

  private final Map<String, ProblemPage> pages = new TreeMap<>();

  ProblemPages() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                ProblemPages.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.startsWith("| `")).forEach(this::row);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void row(String line) {
    String[] cells = line.split("(?<!\\\\)\\|");
    CODE.matcher(cells[1])
        .results()
        .map((MatchResult code) -> code.group(1))
        .forEach(
            code ->
                pages.put(
                    code,
                    new ProblemPage(
                        code,
                        Problem.title(code),
                        Integer.parseInt(cells[2].strip()),
                        plain(cells[3]),
                        plain(cells[4]))));
  }

  private static String plain(String cell) {
    return cell.strip().replace("`", "");
  }

  public Optional<ProblemPage> find(String code) {
    return Optional.ofNullable(pages.get(code));
  }
}
