/** Invoices in UBL 2.1, read as EN 16931 and Peppol write them. */
package org.encours.invoice.adapter.in.rest.ubl;
