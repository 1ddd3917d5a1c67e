/** What the use cases need from outside, in the words of the domain. */
package org.encours.dunning.application.port;
