package org.encours.local.console;

import java.util.concurrent.Callable;
import org.encours.local.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "token",
    description = "Prints a token for the local stack, good for twelve hours.",
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ROLE",
      description = "erp, controller, committee, agency, ops or auditor")
  private String role;

  @Option(names = "--creditor", paramLabel = "ID", description = "default: ${DEFAULT-VALUE}")
  private String creditor = "acme-be";

  @Option(names = "--agency", paramLabel = "ID", description = "for role agency: which one")
  private String agency;

  @Override
  public Integer call() {
    System.out.println(Stack.ofRepository().token(role, creditor, agency));
    return 0;
  }
}
