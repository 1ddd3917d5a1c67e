package org.encours.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "desk",
    description = "Prints a link that opens the desk in a role, once.",
    mixinStandardHelpOptions = true)
public final class DeskCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ROLE",
      arity = "0..1",
      description = "controller, committee, ops or auditor; default: ${DEFAULT-VALUE}")
  private String role = "controller";

  @Option(names = "--creditor", paramLabel = "ID", description = "default: ${DEFAULT-VALUE}")
  private String creditor = "acme-be";

  @Override
  public Integer call() {
    System.out.println(Stack.ofRepository().deskLink(role, creditor));
    return 0;
  }
}
