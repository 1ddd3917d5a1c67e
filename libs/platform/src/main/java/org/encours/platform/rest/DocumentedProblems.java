package org.encours.platform.rest;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.encours.platform.problems.Problem;

/** Adds to every operation its example, the problems that any may answer, and the bearer token. */
public class DocumentedProblems implements OASFilter {

  private static final Map<String, String> COMMON =
      new TreeMap<>(
          Map.of(
              "400", "The body cannot be read",
              "401", "No valid bearer token",
              "403", "The role or the tenant does not allow it",
              "404", "There is no such thing for this creditor",
              "409", "The state of things does not allow it",
              "422", "The input is wrong; each violation is named with its path"));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    MoneySchema.describeIn(api.getComponents());
    api.getComponents().addSchema("Problem", problem());
    api.getComponents()
        .addSecurityScheme(
            "bearer",
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                    "A token of the identity provider; locally: ./encours token controller"));
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
    if (api.getPaths() != null) {
      api.getPaths()
          .getPathItems()
          .values()
          .forEach(path -> path.getOperations().values().forEach(DocumentedProblems::document));
    }
  }

  private static void document(Operation operation) {
    RequestExamples.addTo(operation);
    COMMON.forEach(
        (status, meaning) -> {
          var given = operation.getResponses().getAPIResponse(status);
          if (given == null || given.getContent() == null) {
            operation
                .getResponses()
                .addAPIResponse(
                    status,
                    OASFactory.createAPIResponse()
                        .description(
                            given == null || given.getDescription() == null
                                ? meaning
                                : given.getDescription())
                        .content(
                            OASFactory.createContent()
                                .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem")))));
          }
        });
  }

  private static Schema problem() {
    Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("RFC 9457 problem details")
        .addProperty(
            "type", OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uri"))
        .addProperty("title", text)
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text)
        .addProperty("instance", text)
        .addProperty("existing", text)
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(
                    OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("path", text)
                        .addProperty("message", text)));
  }
}
