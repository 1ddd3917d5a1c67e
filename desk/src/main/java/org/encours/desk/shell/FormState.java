package org.encours.desk.shell;

import java.util.Map;
import java.util.Optional;
import org.encours.desk.client.Outcome;
import org.encours.desk.client.ServiceProblem;

/**
 * A form as it is shown: empty, or as a person filled it in when it was refused.
 *
 * @param key sent along, so that a form sent twice is done once
 * @param values what was filled in, by field
 * @param problem why it was refused
 * @param away whether the service did not answer: the form may be sent again as it is
 */
public record FormState(
    String key, Map<String, String> values, Optional<ServiceProblem> problem, boolean away) {

  public static FormState empty(String key, Map<String, String> proposed) {
    return new FormState(key, proposed, Optional.empty(), false);
  }

  /** As it was filled in, with what came of it; a refused form gets a new key. */
  public static FormState after(
      Outcome outcome, String sentKey, String newKey, Map<String, String> values) {
    return switch (outcome) {
      case Outcome.Done _ -> empty(newKey, Map.of());
      case Outcome.Refused it -> new FormState(newKey, values, Optional.of(it.problem()), false);
      case Outcome.Away _ -> new FormState(sentKey, values, Optional.empty(), true);
    };
  }

  public String get(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isWrong() {
    return problem.isPresent() || away;
  }

  public ServiceProblem said() {
    return problem.orElseThrow();
  }

  /** Whether that choice is the one that was filled in. */
  public boolean has(String field, String value) {
    return get(field).equals(value);
  }
}
