/** What the use cases need from outside, in the language of the ledger. */
package org.encours.invoice.application.port;
