/** Returns the address of the active cell, with its sheet. */
export async function activeAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
}
