package org.encours.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.ProblemException;

/**
 * Names one state of a resource, made from its row's version (RFC 9110, 8.8.3).
 *
 * @param value as the header carries it, with quotation marks
 */
public record ETag(String value) {

  public static final String HEADER = "ETag";
  public static final String IF_MATCH = "If-Match";

  private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
  private static final Pattern LIST = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

  public static ETag of(long version) {
    return new ETag("\"" + version + "\"");
  }

  /**
   * Checks the header {@code If-Match} against what stands (RFC 9110, 13.1.1): without the header
   * anything goes, {@code *} asks only that something stands, weak tags never match.
   *
   * @param header as it came, or null
   * @param current empty when nothing stands at the address yet
   * @throws ProblemException 412 when somebody else changed it meanwhile
   * @throws InvalidInput when the header holds no tags
   */
  public static void requireMatch(String header, Optional<ETag> current) {
    if (header != null && !matches(header.strip(), current)) {
      throw new ProblemException(
          Problem.of(
              412,
              "precondition-failed",
              current.isEmpty()
                  ? "There is nothing here yet that could match."
                  : "Somebody else changed this meanwhile; read it again and repeat the change."));
    }
  }

  private static boolean matches(String header, Optional<ETag> current) {
    if (header.equals("*")) {
      return current.isPresent();
    }
    if (!LIST.matcher(header).matches()) {
      throw new InvalidInput(IF_MATCH, "holds no tags as ETag gave them, for example \"7\"");
    }
    List<String> tags = TAG.matcher(header).results().map(MatchResult::group).toList();
    return current.isPresent() && tags.contains(current.get().value());
  }

  /**
   * The version that the header names, for a store that checks it with its own update.
   *
   * @return empty without a header and for {@code *}
   * @throws InvalidInput when it is no tag of ours
   */
  public static Optional<Long> version(String header) {
    if (header == null || header.strip().equals("*")) {
      return Optional.empty();
    }
    var tag = TAG.matcher(header.strip());
    if (!tag.matches() || tag.group(1) != null || !tag.group(2).matches("\\d{1,18}")) {
      throw new InvalidInput(IF_MATCH, "holds no tag as ETag gave it, for example \"7\"");
    }
    return Optional.of(Long.parseLong(tag.group(2)));
  }
}
