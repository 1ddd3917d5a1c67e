/** What the debtor objects to. */
package org.encours.invoice.domain.dispute;
