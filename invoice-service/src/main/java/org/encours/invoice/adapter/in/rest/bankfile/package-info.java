/** Bank files as they come: packed or not, in any of the formats that banks send. */
package org.encours.invoice.adapter.in.rest.bankfile;
