#![allow(dead_code,unused,missing_docs)]
use crate::{Desk,Error,view::*};
impl Desk{
pub fn overview(&self,_:())->Result<Overview,Error>{unreachable!()}
pub fn set_settings(&self,_:Settings)->Result<(),Error>{unreachable!()}
pub fn load_sample(&self,_:())->Result<(),Error>{unreachable!()}
pub fn open(&self,_:PieceId)->Result<Opened,Error>{unreachable!()}
pub fn edit(&self,_:Edit)->Result<Edited,Error>{unreachable!()}
pub fn set_lists(&self,_:SetLists)->Result<Edited,Error>{unreachable!()}
pub fn set_workflow(&self,_:SetWorkflow)->Result<(),Error>{unreachable!()}
pub fn create(&self,_:NewPiece)->Result<PieceId,Error>{unreachable!()}
pub fn bin(&self,_:PieceId)->Result<(),Error>{unreachable!()}
pub fn unbin(&self,_:PieceId)->Result<(),Error>{unreachable!()}
pub fn binned(&self,_:())->Result<Bin,Error>{unreachable!()}
pub fn search(&self,_:Search)->Result<Vec<Hit>,Error>{unreachable!()}
pub fn read(&self,_:Arrival)->Result<Reading,Error>{unreachable!()}
pub fn import(&self,_:Import)->Result<PieceId,Error>{unreachable!()}
pub fn waive(&self,_:Waive)->Result<Checked,Error>{unreachable!()}
pub fn unwaive(&self,_:Unwaive)->Result<Checked,Error>{unreachable!()}
pub fn rules(&self,_:())->Result<Vec<RuleRow>,Error>{unreachable!()}
pub fn history(&self,_:PieceId)->Result<Vec<HistoryEntry>,Error>{unreachable!()}
pub fn compare(&self,_:Compare)->Result<Vec<Difference>,Error>{unreachable!()}
pub fn restore_version(&self,_:RestoreVersion)->Result<Edited,Error>{unreachable!()}
pub fn preview(&self,_:PieceId)->Result<Preview,Error>{unreachable!()}
pub fn export(&self,_:Export)->Result<Exported,Error>{unreachable!()}
pub fn publish(&self,_:Publish)->Result<ReceiptView,Error>{unreachable!()}
pub fn receipts(&self,_:PieceId)->Result<Vec<ReceiptView>,Error>{unreachable!()}
pub fn sources(&self,_:())->Result<Vec<SourceRow>,Error>{unreachable!()}
pub fn sources_of(&self,_:PieceId)->Result<Vec<SourceRow>,Error>{unreachable!()}
pub fn source(&self,_:SourceId)->Result<SourceView,Error>{unreachable!()}
pub fn add_source(&self,_:NewSource)->Result<SourceView,Error>{unreachable!()}
pub fn attach(&self,_:Attach)->Result<(),Error>{unreachable!()}
pub fn bin_source(&self,_:SourceId)->Result<(),Error>{unreachable!()}
pub fn unbin_source(&self,_:SourceId)->Result<(),Error>{unreachable!()}
pub fn authors(&self,_:())->Result<Vec<AuthorRow>,Error>{unreachable!()}
pub fn put_outlet(&self,_:RegistryFile)->Result<PieceId,Error>{unreachable!()}
pub fn put_authors(&self,_:RegistryFile)->Result<u32,Error>{unreachable!()}
pub fn folders(&self,_:())->Result<Vec<FolderRow>,Error>{unreachable!()}
pub fn link_folder(&self,_:())->Result<Vec<FolderRow>,Error>{unreachable!()}
pub fn unlink_folder(&self,_:FolderPath)->Result<Vec<FolderRow>,Error>{unreachable!()}
pub fn backups(&self,_:())->Result<Vec<BackupRow>,Error>{unreachable!()}
pub fn back_up(&self,_:())->Result<Vec<BackupRow>,Error>{unreachable!()}
pub fn restore_backup(&self,_:BackupPath)->Result<(),Error>{unreachable!()}
pub fn open_link(&self,_:Link)->Result<(),Error>{unreachable!()}
}
