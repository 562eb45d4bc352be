/// Files of any kind, read into a draft that tells what was joined, doubted and left out.
package enface.intake;
