/** The ledger of receivables: pure Java, amounts exact, time and dates given. */
package org.encours.invoice.domain;
