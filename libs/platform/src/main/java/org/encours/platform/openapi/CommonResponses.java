package org.encours.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.encours.platform.problems.Problem;

/** The problems that any operation may answer, and words for every status. */
final class CommonResponses {

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "The body cannot be read",
              "401", "No valid bearer token",
              "403", "The role or the tenant does not allow it",
              "404", "There is no such thing for this creditor",
              "409", "The state of things does not allow it",
              "422", "The input is wrong; each violation is named with its path",
              "503", "Too much is under way, or the database is away; nothing was changed"));

  private static final Map<String, String> SUCCESSES =
      Map.of(
          "200", "What was asked for",
          "201", "It came into being; Location says where",
          "202", "The work has begun; Location says where its progress is",
          "204", "Done; there is nothing more to say");

  private CommonResponses() {}

  static void addTo(Operation operation) {
    PROBLEMS.forEach((status, meaning) -> problem(operation, status, meaning));
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (response.getRef() == null && blank(response.getDescription())) {
                response.setDescription(SUCCESSES.getOrDefault(status, "Status " + status));
              }
            });
  }

  private static void problem(Operation operation, String status, String meaning) {
    APIResponse given = operation.getResponses().getAPIResponse(status);
    if (given == null || given.getContent() == null) {
      operation
          .getResponses()
          .addAPIResponse(
              status,
              OASFactory.createAPIResponse()
                  .description(
                      given == null || blank(given.getDescription())
                          ? meaning
                          : given.getDescription())
                  .content(
                      OASFactory.createContent()
                          .addMediaType(
                              Problem.MEDIA_TYPE,
                              OASFactory.createMediaType()
                                  .schema(OASFactory.createSchema().ref("Problem")))));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
