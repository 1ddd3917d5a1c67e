/** Sends e-mail over SMTP, and asks afterwards whether it left where nobody can remember. */
package org.encours.dunning.adapter.out.mail;
